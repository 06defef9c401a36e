<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>Bu, Quorate’in bir hatası. Lütfen koduyla birlikte bildirin.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Girdiyi düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the name, or wait until the node has caught up.</source>
        <translation>Adı denetleyin ya da düğümün yetişmesini bekleyin.</translation>
    </message>
    <message>
        <source>A rule does not allow it; trying again will not help.</source>
        <translation>Bir kural buna izin vermiyor; yeniden denemek işe yaramaz.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Bir süre sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Look at the present state and decide anew.</source>
        <translation>Şimdiki duruma bakıp yeniden karar verin.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions, then try again.</source>
        <translation>Diski ve izinleri denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>Düğümü durdurup klasörünü yedekten geri yükleyin ya da baştan yetişmesini bekleyin.</translation>
    </message>
    <message>
        <source>Check which key is used and whether it may do this.</source>
        <translation>Hangi anahtarın kullanıldığını ve buna izni olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Hazır olduğunuzda yeniden başlatın.</translation>
    </message>
    <message>
        <source>A newer version of Quorate may know it.</source>
        <translation>Quorate’in daha yeni bir sürümü bunu bilebilir.</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>The time by which votes are asked for is not to come.</source>
        <translation>Oyların istendiği son zaman gelecekte değil.</translation>
    </message>
    <message>
        <source>Choose a later time, or none.</source>
        <translation>Daha sonraki bir zaman seçin ya da hiç seçmeyin.</translation>
    </message>
    <message>
        <source>The time by which votes are asked for is not after the release was made.</source>
        <translation>Oyların istendiği son zaman, yayının yapıldığı zamandan sonra değil.</translation>
    </message>
    <message>
        <source>The system refused an operation.</source>
        <translation>Sistem bir işlemi reddetti.</translation>
    </message>
    <message>
        <source>Another program works in this folder.</source>
        <translation>Bu klasörde başka bir program çalışıyor.</translation>
    </message>
    <message>
        <source>Close the other program, or use another folder.</source>
        <translation>Diğer programı kapatın ya da başka bir klasör kullanın.</translation>
    </message>
    <message>
        <source>This is not an address of the form host:port.</source>
        <translation>Bu, sunucu:port biçiminde bir adres değil.</translation>
    </message>
    <message>
        <source>The permissions of the file or folder do not allow it.</source>
        <translation>Dosyanın ya da klasörün izinleri buna elvermiyor.</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>İzinleri değiştirin ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Bu adda bir dosya zaten var.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Reading or writing the disk failed.</source>
        <translation>Disk okunurken ya da yazılırken hata oluştu.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk dolu.</translation>
    </message>
    <message>
        <source>The file or folder does not exist.</source>
        <translation>Dosya ya da klasör yok.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Yolu denetleyin.</translation>
    </message>
    <message>
        <source>The file is larger than allowed here.</source>
        <translation>Dosya burada izin verilenden büyük.</translation>
    </message>
    <message>
        <source>This is not a hexadecimal number.</source>
        <translation>Bu onaltılık bir sayı değil.</translation>
    </message>
    <message>
        <source>An id has 64 hexadecimal digits; this has another length.</source>
        <translation>Kimlik 64 onaltılık basamaktır; bunun uzunluğu farklı.</translation>
    </message>
    <message>
        <source>A message of the chain breaks its rules; it is ignored.</source>
        <translation>Zincirin bir iletisi kurallarını çiğniyor; yok sayıldı.</translation>
    </message>
    <message>
        <source>A block breaks the rules of the chain; it is ignored.</source>
        <translation>Bir blok zincirin kurallarını çiğniyor; yok sayıldı.</translation>
    </message>
    <message>
        <source>A block has a wrong signature; it is ignored.</source>
        <translation>Bir bloğun imzası yanlış; yok sayıldı.</translation>
    </message>
    <message>
        <source>The block is damaged.</source>
        <translation>Blok bozuk.</translation>
    </message>
    <message>
        <source>Only the header of this block was kept; its transactions were pruned.</source>
        <translation>Bu bloğun yalnızca başlığı saklandı; işlemleri budandı.</translation>
    </message>
    <message>
        <source>The block is not sealed as the chain demands.</source>
        <translation>Blok, zincirin istediği gibi mühürlenmemiş.</translation>
    </message>
    <message>
        <source>A block comes from somebody who is no validator; it is ignored.</source>
        <translation>Bir blok doğrulayıcı olmayan birinden geldi; yok sayıldı.</translation>
    </message>
    <message>
        <source>The block is larger than 2 MiB.</source>
        <translation>Blok 2 MiB’den büyük.</translation>
    </message>
    <message>
        <source>A validator sealed two blocks in one turn; both are kept as evidence.</source>
        <translation>Bir doğrulayıcı bir sırada iki blok mühürledi; ikisi de kanıt olarak saklanıyor.</translation>
    </message>
    <message>
        <source>The block is of an unknown version.</source>
        <translation>Bloğun sürümü bilinmiyor.</translation>
    </message>
    <message>
        <source>A block belongs to the other chain.</source>
        <translation>Bir blok diğer zincire ait.</translation>
    </message>
    <message>
        <source>A block belongs to another consortium.</source>
        <translation>Bir blok başka bir konsorsiyuma ait.</translation>
    </message>
    <message>
        <source>The transactions do not match the block.</source>
        <translation>İşlemler bloğa uymuyor.</translation>
    </message>
    <message>
        <source>A finality vote has a wrong signature.</source>
        <translation>Bir kesinlik oyunun imzası yanlış.</translation>
    </message>
    <message>
        <source>The finality certificate has no votes.</source>
        <translation>Kesinlik belgesinde oy yok.</translation>
    </message>
    <message>
        <source>The finality votes are not in order.</source>
        <translation>Kesinlik oyları sıralı değil.</translation>
    </message>
    <message>
        <source>A finality vote comes from somebody who is no validator.</source>
        <translation>Bir kesinlik oyu doğrulayıcı olmayan birinden geldi.</translation>
    </message>
    <message>
        <source>The finality certificate has too few votes.</source>
        <translation>Kesinlik belgesinde çok az oy var.</translation>
    </message>
    <message>
        <source>The validator&apos;s record is of an unknown version.</source>
        <translation>Doğrulayıcının kaydının sürümü bilinmiyor.</translation>
    </message>
    <message>
        <source>Use the version of Quorate that wrote it.</source>
        <translation>Onu yazan Quorate sürümünü kullanın.</translation>
    </message>
    <message>
        <source>A finality vote points backwards.</source>
        <translation>Bir kesinlik oyu geriyi gösteriyor.</translation>
    </message>
    <message>
        <source>A finality vote belongs to another chain.</source>
        <translation>Bir kesinlik oyu başka bir zincire ait.</translation>
    </message>
    <message>
        <source>A peer sent an empty message.</source>
        <translation>Bir eş boş ileti gönderdi.</translation>
    </message>
    <message>
        <source>A peer sent a message that is none of the chain&apos;s.</source>
        <translation>Bir eş zincire ait olmayan bir ileti gönderdi.</translation>
    </message>
    <message>
        <source>A peer sent a message that is too large.</source>
        <translation>Bir eş çok büyük bir ileti gönderdi.</translation>
    </message>
    <message>
        <source>A peer sent a message with too many entries.</source>
        <translation>Bir eş çok fazla kayıt içeren bir ileti gönderdi.</translation>
    </message>
    <message>
        <source>A peer sent a message of an unknown type.</source>
        <translation>Bir eş bilinmeyen türde bir ileti gönderdi.</translation>
    </message>
    <message>
        <source>A peer speaks another version of the protocol.</source>
        <translation>Bir eş protokolün başka bir sürümünü konuşuyor.</translation>
    </message>
    <message>
        <source>A peer sent a message for another chain.</source>
        <translation>Bir eş başka bir zincir için ileti gönderdi.</translation>
    </message>
    <message>
        <source>The data is damaged or not in its canonical form.</source>
        <translation>Veri bozuk ya da kurallı biçiminde değil.</translation>
    </message>
    <message>
        <source>A text in the data is not valid UTF-8.</source>
        <translation>Verideki bir metin geçerli UTF-8 değil.</translation>
    </message>
    <message>
        <source>The data names the same field twice.</source>
        <translation>Veri aynı alanı iki kez veriyor.</translation>
    </message>
    <message>
        <source>A required field is missing in the data.</source>
        <translation>Veride zorunlu bir alan eksik.</translation>
    </message>
    <message>
        <source>The data is not in its canonical form.</source>
        <translation>Veri kurallı biçiminde değil.</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>Veri çok erken bitiyor.</translation>
    </message>
    <message>
        <source>A number in the data is out of its range.</source>
        <translation>Verideki bir sayı aralığının dışında.</translation>
    </message>
    <message>
        <source>The data is nested too deeply.</source>
        <translation>Veri çok derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>The data has more entries than allowed.</source>
        <translation>Veride izin verilenden çok kayıt var.</translation>
    </message>
    <message>
        <source>There are bytes after the end of the data.</source>
        <translation>Verinin sonundan sonra bayt var.</translation>
    </message>
    <message>
        <source>The data has a field that this version does not know.</source>
        <translation>Veride bu sürümün bilmediği bir alan var.</translation>
    </message>
    <message>
        <source>A field of the data has the wrong type.</source>
        <translation>Verinin bir alanının türü yanlış.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is not allowed.</source>
        <translation>İmza izin verilmeyen bir algoritma kullanıyor.</translation>
    </message>
    <message>
        <source>This is not a signed message.</source>
        <translation>Bu imzalı bir ileti değil.</translation>
    </message>
    <message>
        <source>The signed message is larger than allowed.</source>
        <translation>İmzalı ileti izin verilenden büyük.</translation>
    </message>
    <message>
        <source>A node of the Merkle log is missing.</source>
        <translation>Merkle günlüğünün bir düğümü eksik.</translation>
    </message>
    <message>
        <source>The log has no such leaf.</source>
        <translation>Günlükte böyle bir yaprak yok.</translation>
    </message>
    <message>
        <source>A signature under the checkpoint is wrong.</source>
        <translation>Denetim noktasındaki bir imza yanlış.</translation>
    </message>
    <message>
        <source>The checkpoint text is damaged.</source>
        <translation>Denetim noktasının metni bozuk.</translation>
    </message>
    <message>
        <source>The checkpoint text is larger than allowed.</source>
        <translation>Denetim noktasının metni izin verilenden büyük.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed.</source>
        <translation>Bir şifreleme işlemi başarısız oldu.</translation>
    </message>
    <message>
        <source>This is not Base64 text.</source>
        <translation>Bu Base64 metni değil.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Parola boş.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>Anahtar dosyasının parolasını yazın.</translation>
    </message>
    <message>
        <source>The key could not be written.</source>
        <translation>Anahtar yazılamadı.</translation>
    </message>
    <message>
        <source>A key file of this name exists already; keys are never overwritten.</source>
        <translation>Bu adda bir anahtar dosyası zaten var; anahtarların üzerine asla yazılmaz.</translation>
    </message>
    <message>
        <source>The file is not a key file, or it is damaged.</source>
        <translation>Dosya bir anahtar dosyası değil ya da bozuk.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key file.</source>
        <translation>Bu bilgisayarın başka kullanıcıları anahtar dosyasını okuyabiliyor.</translation>
    </message>
    <message>
        <source>Allow reading to yourself alone (chmod 600), then try again.</source>
        <translation>Okuma iznini yalnızca kendinize verin (chmod 600), sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The key file holds a key of another kind.</source>
        <translation>Anahtar dosyasında başka türden bir anahtar var.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Parola yanlış.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type it again.</source>
        <translation>Klavye düzenini denetleyip yeniden yazın.</translation>
    </message>
    <message>
        <source>The number of pieces does not fit the size.</source>
        <translation>Parça sayısı boyuta uymuyor.</translation>
    </message>
    <message>
        <source>The pieces do not add up to the recorded root.</source>
        <translation>Parçalar kayıtlı kökü vermiyor.</translation>
    </message>
    <message>
        <source>This is not a usable public key.</source>
        <translation>Bu kullanılabilir bir açık anahtar değil.</translation>
    </message>
    <message>
        <source>The public key is of another kind than Ed25519.</source>
        <translation>Açık anahtar Ed25519 türünde değil.</translation>
    </message>
    <message>
        <source>The sealed data is damaged.</source>
        <translation>Mühürlü veri bozuk.</translation>
    </message>
    <message>
        <source>The data is not sealed to our key.</source>
        <translation>Veri bizim anahtarımız için mühürlenmemiş.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a reader.</source>
        <translation>Model sahibinden sizi okuyucu olarak eklemesini isteyin.</translation>
    </message>
    <message>
        <source>The key cannot be used for sealing.</source>
        <translation>Anahtar mühürlemek için kullanılamaz.</translation>
    </message>
    <message>
        <source>The cryptography self-test failed on this computer.</source>
        <translation>Şifreleme öz sınaması bu bilgisayarda başarısız oldu.</translation>
    </message>
    <message>
        <source>Do not use this installation; reinstall its libraries.</source>
        <translation>Bu kurulumu kullanmayın; kitaplıklarını yeniden kurun.</translation>
    </message>
    <message>
        <source>The payload could not be processed.</source>
        <translation>Yük işlenemedi.</translation>
    </message>
    <message>
        <source>The rebuilt result differs from the target.</source>
        <translation>Yeniden oluşturulan sonuç hedeften farklı.</translation>
    </message>
    <message>
        <source>The payload is not offered. Build it anew.</source>
        <translation>Yük sunulmuyor. Yeniden oluşturun.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Çalışma iptal edildi.</translation>
    </message>
    <message>
        <source>The saved progress of the update is damaged.</source>
        <translation>Güncellemenin kayıtlı ilerlemesi bozuk.</translation>
    </message>
    <message>
        <source>It starts from the beginning.</source>
        <translation>Baştan başlıyor.</translation>
    </message>
    <message>
        <source>The file is not a payload of Quorate.</source>
        <translation>Dosya bir Quorate yükü değil.</translation>
    </message>
    <message>
        <source>The payload is damaged.</source>
        <translation>Yük bozuk.</translation>
    </message>
    <message>
        <source>The payload needs more memory than is allowed here.</source>
        <translation>Yük burada izin verilenden çok bellek istiyor.</translation>
    </message>
    <message>
        <source>The settings of the delta contradict each other.</source>
        <translation>Deltanın ayarları birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>The partly written result is not what the saved progress describes.</source>
        <translation>Kısmen yazılan sonuç, kayıtlı ilerlemenin anlattığı değil.</translation>
    </message>
    <message>
        <source>The saved progress belongs to another payload.</source>
        <translation>Kayıtlı ilerleme başka bir yüke ait.</translation>
    </message>
    <message>
        <source>The result would be larger than declared.</source>
        <translation>Sonuç bildirilenden büyük olurdu.</translation>
    </message>
    <message>
        <source>The installed software is shorter than the delta expects.</source>
        <translation>Kurulu yazılım, deltanın beklediğinden kısa.</translation>
    </message>
    <message>
        <source>The target is larger than the delta supports.</source>
        <translation>Hedef, deltanın desteklediğinden büyük.</translation>
    </message>
    <message>
        <source>The file tree changed while it was read.</source>
        <translation>Dosya ağacı okunurken değişti.</translation>
    </message>
    <message>
        <source>Close what writes to it and try again.</source>
        <translation>Oraya yazanı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file is not a tree archive.</source>
        <translation>Dosya bir ağaç arşivi değil.</translation>
    </message>
    <message>
        <source>The tree archive is damaged.</source>
        <translation>Ağaç arşivi bozuk.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Bu bir klasör değil.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bir klasör seçin.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Klasör boş değil.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Boş bir klasör seçin.</translation>
    </message>
    <message>
        <source>The file tree has more files, or is larger, than supported.</source>
        <translation>Dosya ağacında desteklenenden çok dosya var ya da ağaç daha büyük.</translation>
    </message>
    <message>
        <source>The tree has an entry that is no file, folder or symbolic link.</source>
        <translation>Ağaçta dosya, klasör ya da simgesel bağ olmayan bir kayıt var.</translation>
    </message>
    <message>
        <source>Remove it from the tree.</source>
        <translation>Onu ağaçtan kaldırın.</translation>
    </message>
    <message>
        <source>The tree archive is of an unknown version.</source>
        <translation>Ağaç arşivinin sürümü bilinmiyor.</translation>
    </message>
    <message>
        <source>The payload ends too early.</source>
        <translation>Yük çok erken bitiyor.</translation>
    </message>
    <message>
        <source>The payload is of an unknown version.</source>
        <translation>Yükün sürümü bilinmiyor.</translation>
    </message>
    <message>
        <source>The installed software is not what the delta starts from.</source>
        <translation>Kurulu yazılım, deltanın başladığı yazılım değil.</translation>
    </message>
    <message>
        <source>Use a delta from the installed version, or a full artifact.</source>
        <translation>Kurulu sürümden bir delta ya da tam bir yapıt kullanın.</translation>
    </message>
    <message>
        <source>Decompressing the payload failed.</source>
        <translation>Yükün açılması başarısız oldu.</translation>
    </message>
    <message>
        <source>The chain refused an operation.</source>
        <translation>Zincir bir işlemi reddetti.</translation>
    </message>
    <message>
        <source>A block that the chain builds on is missing on disk.</source>
        <translation>Zincirin dayandığı bir blok diskte eksik.</translation>
    </message>
    <message>
        <source>Stop the node and let it catch up anew.</source>
        <translation>Düğümü durdurup baştan yetişmesini bekleyin.</translation>
    </message>
    <message>
        <source>The state after a block is not the one that its sealer recorded.</source>
        <translation>Bir bloktan sonraki durum, onu mühürleyenin kaydettiği değil.</translation>
    </message>
    <message>
        <source>Stop the node and report it; do not trust its state.</source>
        <translation>Düğümü durdurup bildirin; durumuna güvenmeyin.</translation>
    </message>
    <message>
        <source>Our own block was refused by our own rules.</source>
        <translation>Kendi bloğumuz kendi kurallarımızca reddedildi.</translation>
    </message>
    <message>
        <source>This is a fault of Quorate. Please report it with the code.</source>
        <translation>Bu, Quorate’in bir hatası. Lütfen koduyla birlikte bildirin.</translation>
    </message>
    <message>
        <source>Too many transactions of this key wait for earlier ones.</source>
        <translation>Bu anahtarın çok fazla işlemi öncekileri bekliyor.</translation>
    </message>
    <message>
        <source>Wait until the earlier ones are settled.</source>
        <translation>Öncekilerin kesinleşmesini bekleyin.</translation>
    </message>
    <message>
        <source>The pool of waiting transactions is full.</source>
        <translation>Bekleyen işlemlerin havuzu dolu.</translation>
    </message>
    <message>
        <source>This member has as many waiting transactions as one may have.</source>
        <translation>Bu üyenin bekleyen işlemi izin verilen sayıda.</translation>
    </message>
    <message>
        <source>Wait until some are settled.</source>
        <translation>Bazılarının kesinleşmesini bekleyin.</translation>
    </message>
    <message>
        <source>The block to return to is not on our chain.</source>
        <translation>Dönülecek blok bizim zincirimizde değil.</translation>
    </message>
    <message>
        <source>A settled block cannot be undone.</source>
        <translation>Kesinleşmiş bir blok geri alınamaz.</translation>
    </message>
    <message>
        <source>The stored chain begins with another genesis.</source>
        <translation>Kayıtlı zincir başka bir başlangıç belgesiyle başlıyor.</translation>
    </message>
    <message>
        <source>Use the home that belongs to this consortium.</source>
        <translation>Bu konsorsiyuma ait düğüm klasörünü kullanın.</translation>
    </message>
    <message>
        <source>The chain is stopped.</source>
        <translation>Zincir durdu.</translation>
    </message>
    <message>
        <source>Waiting for blocks that others have.</source>
        <translation>Başkalarında olan bloklar bekleniyor.</translation>
    </message>
    <message>
        <source>Waiting for the finality votes of a validator quorum.</source>
        <translation>Doğrulayıcı yeter sayısının kesinlik oyları bekleniyor.</translation>
    </message>
    <message>
        <source>Check which validators are connected.</source>
        <translation>Hangi doğrulayıcıların bağlı olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Every connected peer has pruned the blocks that are missing here.</source>
        <translation>Burada eksik olan blokları bağlı tüm eşler budamış.</translation>
    </message>
    <message>
        <source>Connect to a node that keeps all blocks.</source>
        <translation>Tüm blokları saklayan bir düğüme bağlanın.</translation>
    </message>
    <message>
        <source>Waiting for the turn of a validator that does not seal.</source>
        <translation>Mühürlemeyen bir doğrulayıcının sırası bekleniyor.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Bağlantı başarısız oldu.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Bağlantı kapatıldı.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Bağlantı kuruluyor.</translation>
    </message>
    <message>
        <source>The peer no longer answers.</source>
        <translation>Eş artık yanıt vermiyor.</translation>
    </message>
    <message>
        <source>There is a connection to this peer already.</source>
        <translation>Bu eşle zaten bir bağlantı var.</translation>
    </message>
    <message>
        <source>The address to listen on does not belong to this computer.</source>
        <translation>Dinlenecek adres bu bilgisayara ait değil.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Başka bir adres seçin.</translation>
    </message>
    <message>
        <source>The system does not allow listening on this port.</source>
        <translation>Sistem bu portu dinlemeye izin vermiyor.</translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation>1023’ten büyük bir port seçin.</translation>
    </message>
    <message>
        <source>Another program listens on this port.</source>
        <translation>Bu portu başka bir program dinliyor.</translation>
    </message>
    <message>
        <source>Choose another port, or close the other program.</source>
        <translation>Başka bir port seçin ya da diğer programı kapatın.</translation>
    </message>
    <message>
        <source>The name of the host is not known.</source>
        <translation>Sunucu adı bilinmiyor.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Adresi denetleyin.</translation>
    </message>
    <message>
        <source>The peer is not a member that may connect.</source>
        <translation>Eş, bağlanmasına izin verilen bir üye değil.</translation>
    </message>
    <message>
        <source>The peer sent more than allowed.</source>
        <translation>Eş izin verilenden çok gönderdi.</translation>
    </message>
    <message>
        <source>The peer broke the rules of the protocol.</source>
        <translation>Eş protokolün kurallarını çiğnedi.</translation>
    </message>
    <message>
        <source>The peer takes its messages too slowly.</source>
        <translation>Eş iletilerini çok yavaş alıyor.</translation>
    </message>
    <message>
        <source>The computer answers, but nothing listens there.</source>
        <translation>Bilgisayar yanıt veriyor ama orada dinleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Check whether its node runs, and the port.</source>
        <translation>Düğümünün çalıştığını ve portu denetleyin.</translation>
    </message>
    <message>
        <source>The peer refused the connection.</source>
        <translation>Eş bağlantıyı reddetti.</translation>
    </message>
    <message>
        <source>This is our own address.</source>
        <translation>Bu bizim kendi adresimiz.</translation>
    </message>
    <message>
        <source>The network runs already.</source>
        <translation>Ağ zaten çalışıyor.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Zamanında yanıt gelmedi.</translation>
    </message>
    <message>
        <source>Check the address and the firewall.</source>
        <translation>Adresi ve güvenlik duvarını denetleyin.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>Güvenli bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>The secure connection could not be set up.</source>
        <translation>Güvenli bağlantı hazırlanamadı.</translation>
    </message>
    <message>
        <source>There are as many connections as allowed.</source>
        <translation>İzin verilen sayıda bağlantı var.</translation>
    </message>
    <message>
        <source>The network leads nowhere near this address.</source>
        <translation>Ağ bu adrese ulaşmıyor.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Ağı denetleyin.</translation>
    </message>
    <message>
        <source>The computer at this address has another key than the member.</source>
        <translation>Bu adresteki bilgisayarın anahtarı üyeninkinden farklı.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask the member for its address.</source>
        <translation>Ona güvenmeyin. Adresini üyeye sorun.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>Veritabanı hata verdi.</translation>
    </message>
    <message>
        <source>The database on disk is damaged.</source>
        <translation>Diskteki veritabanı bozuk.</translation>
    </message>
    <message>
        <source>Stop the node and restore its folder from a backup, or let it catch up anew.</source>
        <translation>Düğümü durdurup klasörünü yedekten geri yükleyin ya da baştan yetişmesini bekleyin.</translation>
    </message>
    <message>
        <source>Reading or writing the database failed.</source>
        <translation>Veritabanı okunurken ya da yazılırken hata oluştu.</translation>
    </message>
    <message>
        <source>Another program uses the database.</source>
        <translation>Veritabanını başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Diğer programı kapatın.</translation>
    </message>
    <message>
        <source>The disk is full; nothing more is recorded.</source>
        <translation>Disk dolu; artık hiçbir şey kaydedilmiyor.</translation>
    </message>
    <message>
        <source>The transfers refused an operation.</source>
        <translation>Aktarımlar bir işlemi reddetti.</translation>
    </message>
    <message>
        <source>Hashing was stopped.</source>
        <translation>Özet hesaplama durduruldu.</translation>
    </message>
    <message>
        <source>The port for transfers could not be opened.</source>
        <translation>Aktarım portu açılamadı.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Başka bir port seçin.</translation>
    </message>
    <message>
        <source>The settings of the transfers contradict each other.</source>
        <translation>Aktarım ayarları birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>The payload has no bytes.</source>
        <translation>Yükte bayt yok.</translation>
    </message>
    <message>
        <source>The payload is not complete yet.</source>
        <translation>Yük henüz tamam değil.</translation>
    </message>
    <message>
        <source>Wait until the transfer is done.</source>
        <translation>Aktarımın bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>The payload is small and travels in its transaction.</source>
        <translation>Yük küçük ve kendi işleminde taşınıyor.</translation>
    </message>
    <message>
        <source>The payload does not add up to its recorded root.</source>
        <translation>Yük kayıtlı kökünü vermiyor.</translation>
    </message>
    <message>
        <source>It is fetched anew from other peers.</source>
        <translation>Başka eşlerden yeniden getiriliyor.</translation>
    </message>
    <message>
        <source>The payload is larger than allowed.</source>
        <translation>Yük izin verilenden büyük.</translation>
    </message>
    <message>
        <source>The payload is not known here.</source>
        <translation>Yük burada bilinmiyor.</translation>
    </message>
    <message>
        <source>This is not a usable peer address.</source>
        <translation>Bu kullanılabilir bir eş adresi değil.</translation>
    </message>
    <message>
        <source>There is too little space on the disk for the payload.</source>
        <translation>Diskte yük için çok az yer var.</translation>
    </message>
    <message>
        <source>The transfers did not stop in time.</source>
        <translation>Aktarımlar zamanında durmadı.</translation>
    </message>
    <message>
        <source>The transfers are stopped.</source>
        <translation>Aktarımlar durduruldu.</translation>
    </message>
    <message>
        <source>Another program uses the payload folder.</source>
        <translation>Yük klasörünü başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>The stored hashes of a payload are damaged.</source>
        <translation>Bir yükün kayıtlı özetleri bozuk.</translation>
    </message>
    <message>
        <source>It is hashed anew.</source>
        <translation>Özetleri yeniden hesaplanıyor.</translation>
    </message>
    <message>
        <source>Nobody who is connected has the missing pieces.</source>
        <translation>Eksik parçalar bağlı olan hiç kimsede yok.</translation>
    </message>
    <message>
        <source>It continues on its own when such a peer connects.</source>
        <translation>Böyle bir eş bağlanınca kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The device refused the release.</source>
        <translation>Cihaz yayını reddetti.</translation>
    </message>
    <message>
        <source>The release has no artifact that this device could install.</source>
        <translation>Yayında bu cihazın kurabileceği bir yapıt yok.</translation>
    </message>
    <message>
        <source>The artifact needs more room or memory than the device has.</source>
        <translation>Yapıt, cihazda olandan çok yer ya da bellek istiyor.</translation>
    </message>
    <message>
        <source>The boot check crashed.</source>
        <translation>Önyükleme denetimi çöktü.</translation>
    </message>
    <message>
        <source>The boot check failed; the device rolled back.</source>
        <translation>Önyükleme denetimi başarısız oldu; cihaz geri döndü.</translation>
    </message>
    <message>
        <source>The boot check could not be started.</source>
        <translation>Önyükleme denetimi başlatılamadı.</translation>
    </message>
    <message>
        <source>The boot check did not end in time.</source>
        <translation>Önyükleme denetimi zamanında bitmedi.</translation>
    </message>
    <message>
        <source>The new software did not confirm its boot; the device rolled back.</source>
        <translation>Yeni yazılım önyüklemesini doğrulamadı; cihaz geri döndü.</translation>
    </message>
    <message>
        <source>The bundle belongs to another release.</source>
        <translation>Paket başka bir yayına ait.</translation>
    </message>
    <message>
        <source>The newest checkpoint is older than the device accepts.</source>
        <translation>En yeni denetim noktası cihazın kabul ettiğinden eski.</translation>
    </message>
    <message>
        <source>Check whether the gateway follows the chain.</source>
        <translation>Ağ geçidinin zinciri izlediğini denetleyin.</translation>
    </message>
    <message>
        <source>The configuration of the device is wrong.</source>
        <translation>Cihazın yapılandırması yanlış.</translation>
    </message>
    <message>
        <source>The device has too little room.</source>
        <translation>Cihazda çok az yer var.</translation>
    </message>
    <message>
        <source>The epochs contradict those seen before.</source>
        <translation>Dönemler daha önce görülenlerle çelişiyor.</translation>
    </message>
    <message>
        <source>The epochs are older than those seen before.</source>
        <translation>Dönemler daha önce görülenlerden eski.</translation>
    </message>
    <message>
        <source>The device could not use its gateway.</source>
        <translation>Cihaz ağ geçidini kullanamadı.</translation>
    </message>
    <message>
        <source>The gateway closed the connection early.</source>
        <translation>Ağ geçidi bağlantıyı erken kapattı.</translation>
    </message>
    <message>
        <source>The gateway does not accept the device.</source>
        <translation>Ağ geçidi cihazı kabul etmiyor.</translation>
    </message>
    <message>
        <source>The gateway answered with damaged JSON.</source>
        <translation>Ağ geçidi bozuk JSON ile yanıt verdi.</translation>
    </message>
    <message>
        <source>The gateway answered with something that is no HTTP reply.</source>
        <translation>Ağ geçidi HTTP yanıtı olmayan bir şeyle yanıt verdi.</translation>
    </message>
    <message>
        <source>The gateway does not have what the device asked for.</source>
        <translation>Cihazın istediği ağ geçidinde yok.</translation>
    </message>
    <message>
        <source>The gateway has another key than expected.</source>
        <translation>Ağ geçidinin anahtarı beklenenden farklı.</translation>
    </message>
    <message>
        <source>The answer of the gateway is larger than allowed.</source>
        <translation>Ağ geçidinin yanıtı izin verilenden büyük.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>Ağ geçidi zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The gateway sends too slowly.</source>
        <translation>Ağ geçidi çok yavaş gönderiyor.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Ağ geçidine ulaşılamıyor.</translation>
    </message>
    <message>
        <source>The identity of the device cannot be used.</source>
        <translation>Cihazın kimliği kullanılamıyor.</translation>
    </message>
    <message>
        <source>The device has as many unsent acknowledgements as it can hold.</source>
        <translation>Cihazda tutabileceği kadar gönderilmemiş alındı bildirimi var.</translation>
    </message>
    <message>
        <source>The payload does not match what the release promises.</source>
        <translation>Yük, yayının vaat ettiğine uymuyor.</translation>
    </message>
    <message>
        <source>A block of the payload does not match its hash.</source>
        <translation>Yükün bir bloğu özetine uymuyor.</translation>
    </message>
    <message>
        <source>The rebuilt target has another hash than the release.</source>
        <translation>Yeniden oluşturulan hedefin özeti yayınınkinden farklı.</translation>
    </message>
    <message>
        <source>The device is provisioned already.</source>
        <translation>Cihaz zaten hazırlanmış.</translation>
    </message>
    <message>
        <source>The slot is damaged.</source>
        <translation>Yuva bozuk.</translation>
    </message>
    <message>
        <source>The slot is empty.</source>
        <translation>Yuva boş.</translation>
    </message>
    <message>
        <source>The slot is missing.</source>
        <translation>Yuva eksik.</translation>
    </message>
    <message>
        <source>More was written than the slot declares.</source>
        <translation>Yuvanın bildirdiğinden çok yazılmış.</translation>
    </message>
    <message>
        <source>The stored state of the device is damaged.</source>
        <translation>Cihazın kayıtlı durumu bozuk.</translation>
    </message>
    <message>
        <source>The device has no stored state.</source>
        <translation>Cihazın kayıtlı durumu yok.</translation>
    </message>
    <message>
        <source>The stored state of the device is of an unknown version.</source>
        <translation>Cihazın kayıtlı durumunun sürümü bilinmiyor.</translation>
    </message>
    <message>
        <source>The boot check is not inside the tree.</source>
        <translation>Önyükleme denetimi ağacın içinde değil.</translation>
    </message>
    <message>
        <source>The release is for another hardware class.</source>
        <translation>Yayın başka bir donanım sınıfı için.</translation>
    </message>
    <message>
        <source>The device runs another kind of target.</source>
        <translation>Cihaz başka türden bir hedef çalıştırıyor.</translation>
    </message>
    <message>
        <source>The release is for another model.</source>
        <translation>Yayın başka bir model için.</translation>
    </message>
    <message>
        <source>The target is larger than the slot.</source>
        <translation>Hedef yuvadan büyük.</translation>
    </message>
    <message>
        <source>The device already fetches a newer release.</source>
        <translation>Cihaz zaten daha yeni bir yayını indiriyor.</translation>
    </message>
    <message>
        <source>The device still waits for the confirmation of an earlier boot.</source>
        <translation>Cihaz hâlâ önceki bir önyüklemenin doğrulanmasını bekliyor.</translation>
    </message>
    <message>
        <source>The device has no usable trust anchor.</source>
        <translation>Cihazda kullanılabilir güven çapası yok.</translation>
    </message>
    <message>
        <source>The device tried this release as often as allowed.</source>
        <translation>Cihaz bu yayını izin verilen sayıda denedi.</translation>
    </message>
    <message>
        <source>The version is not newer than the installed one.</source>
        <translation>Sürüm kurulu olandan yeni değil.</translation>
    </message>
    <message>
        <source>The rollback index is below that of the installed version.</source>
        <translation>Geri dönüş dizini kurulu sürümünkinden düşük.</translation>
    </message>
    <message>
        <source>The gateway refused a request.</source>
        <translation>Ağ geçidi bir isteği reddetti.</translation>
    </message>
    <message>
        <source>Another program listens on the gateway&apos;s port.</source>
        <translation>Ağ geçidinin portunu başka bir program dinliyor.</translation>
    </message>
    <message>
        <source>The stored records of the gateway are damaged.</source>
        <translation>Ağ geçidinin saklanan kayıtları bozuk.</translation>
    </message>
    <message>
        <source>A device asks too often.</source>
        <translation>Bir cihaz çok sık soruyor.</translation>
    </message>
    <message>
        <source>A device could not prove who it is.</source>
        <translation>Bir cihaz kim olduğunu kanıtlayamadı.</translation>
    </message>
    <message>
        <source>The ledger&apos;s rules refuse it.</source>
        <translation>Defterin kuralları bunu reddediyor.</translation>
    </message>
    <message>
        <source>The acknowledgement is not valid.</source>
        <translation>Alındı bildirimi geçerli değil.</translation>
    </message>
    <message>
        <source>The signature of the acknowledgement is wrong.</source>
        <translation>Alındı bildiriminin imzası yanlış.</translation>
    </message>
    <message>
        <source>A negative acknowledgement needs a reason, a positive one has none.</source>
        <translation>Olumsuz alındı bildirimi gerekçe ister, olumlu olanda gerekçe yoktur.</translation>
    </message>
    <message>
        <source>The acknowledgement is larger than allowed.</source>
        <translation>Alındı bildirimi izin verilenden büyük.</translation>
    </message>
    <message>
        <source>The acknowledgement names another device than its key.</source>
        <translation>Alındı bildirimi anahtarının cihazından başkasını gösteriyor.</translation>
    </message>
    <message>
        <source>The anchor of the release chain is not valid.</source>
        <translation>Yayın zincirinin çapası geçerli değil.</translation>
    </message>
    <message>
        <source>The anchor is not newer than the last one.</source>
        <translation>Çapa sonuncudan yeni değil.</translation>
    </message>
    <message>
        <source>The signature of an approval is wrong.</source>
        <translation>Bir onayın imzası yanlış.</translation>
    </message>
    <message>
        <source>A member is counted twice among the approvals.</source>
        <translation>Bir üye onaylar arasında iki kez sayılmış.</translation>
    </message>
    <message>
        <source>There are too few approvals.</source>
        <translation>Çok az onay var.</translation>
    </message>
    <message>
        <source>An approval comes from somebody who is no checker of this epoch.</source>
        <translation>Bir onay bu dönemin denetçisi olmayan birinden geldi.</translation>
    </message>
    <message>
        <source>The base of the artifact does not fit its kind.</source>
        <translation>Yapıtın tabanı türüne uymuyor.</translation>
    </message>
    <message>
        <source>The release has this artifact already.</source>
        <translation>Bu yapıt yayında zaten var.</translation>
    </message>
    <message>
        <source>The payload of the artifact is empty.</source>
        <translation>Yapıtın yükü boş.</translation>
    </message>
    <message>
        <source>An artifact or document of the release is larger than 4 GiB.</source>
        <translation>Yayının bir yapıtı ya da belgesi 4 GiB sınırını aşıyor.</translation>
    </message>
    <message>
        <source>The release has as many artifacts as allowed.</source>
        <translation>Yayında izin verilen sayıda yapıt var.</translation>
    </message>
    <message>
        <source>The artifact belongs to no target of the release.</source>
        <translation>Yapıt yayının hiçbir hedefine ait değil.</translation>
    </message>
    <message>
        <source>The artifact is not signed by a release key of the publisher or owner.</source>
        <translation>Yapıt, yayımlayanın ya da sahibin yayın anahtarıyla imzalanmamış.</translation>
    </message>
    <message>
        <source>The batch is not valid.</source>
        <translation>Yığın geçerli değil.</translation>
    </message>
    <message>
        <source>The batch has no entries.</source>
        <translation>Yığında kayıt yok.</translation>
    </message>
    <message>
        <source>The batch is not sealed to us.</source>
        <translation>Yığın bizim için mühürlenmemiş.</translation>
    </message>
    <message>
        <source>The batch has not the gateway&apos;s next number.</source>
        <translation>Yığının numarası ağ geçidinin sıradaki numarası değil.</translation>
    </message>
    <message>
        <source>An opened entry does not fit its batch.</source>
        <translation>Açılan bir kayıt yığınına uymuyor.</translation>
    </message>
    <message>
        <source>The batch speaks of a release that was never approved.</source>
        <translation>Yığın hiç onaylanmamış bir yayından söz ediyor.</translation>
    </message>
    <message>
        <source>The releases of the batch are not in order.</source>
        <translation>Yığındaki yayınlar sıralı değil.</translation>
    </message>
    <message>
        <source>The bundle is not valid.</source>
        <translation>Paket geçerli değil.</translation>
    </message>
    <message>
        <source>The checkpoint contradicts the one seen before.</source>
        <translation>Denetim noktası daha önce görülenle çelişiyor.</translation>
    </message>
    <message>
        <source>Keep both: they are evidence against the validators.</source>
        <translation>İkisini de saklayın: doğrulayıcılara karşı kanıttırlar.</translation>
    </message>
    <message>
        <source>The checkpoint of the bundle is damaged.</source>
        <translation>Paketin denetim noktası bozuk.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another consortium or chain.</source>
        <translation>Denetim noktası başka bir konsorsiyuma ya da zincire ait.</translation>
    </message>
    <message>
        <source>Too few validators cosigned the checkpoint.</source>
        <translation>Denetim noktasını çok az doğrulayıcı imzaladı.</translation>
    </message>
    <message>
        <source>The checkpoint is older than the one seen before.</source>
        <translation>Denetim noktası daha önce görülenden eski.</translation>
    </message>
    <message>
        <source>The chain of epochs in the bundle has a gap or a wrong signature.</source>
        <translation>Paketteki dönem dizisinde boşluk ya da yanlış imza var.</translation>
    </message>
    <message>
        <source>The bundle names an epoch that is not known.</source>
        <translation>Paket bilinmeyen bir dönemi gösteriyor.</translation>
    </message>
    <message>
        <source>A proof in the bundle is wrong.</source>
        <translation>Paketteki bir ispat yanlış.</translation>
    </message>
    <message>
        <source>The proof of the last leaf is wrong.</source>
        <translation>Son yaprağın ispatı yanlış.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was approved.</source>
        <translation>Bildirim onaylanan bildirim değil.</translation>
    </message>
    <message>
        <source>The bundle lacks a proof.</source>
        <translation>Pakette bir ispat eksik.</translation>
    </message>
    <message>
        <source>The release is not approved.</source>
        <translation>Yayın onaylanmamış.</translation>
    </message>
    <message>
        <source>The publisher may not publish for this model.</source>
        <translation>Yayımlayan bu model için yayımlayamaz.</translation>
    </message>
    <message>
        <source>The release was recalled.</source>
        <translation>Yayın geri çağrıldı.</translation>
    </message>
    <message>
        <source>The release was rejected.</source>
        <translation>Yayın reddedildi.</translation>
    </message>
    <message>
        <source>The release is suspended.</source>
        <translation>Yayın askıya alındı.</translation>
    </message>
    <message>
        <source>There were fewer checkers than the device demands.</source>
        <translation>Cihazın istediğinden az denetçi vardı.</translation>
    </message>
    <message>
        <source>The bundle is larger than 256 KiB.</source>
        <translation>Paket 256 KiB’den büyük.</translation>
    </message>
    <message>
        <source>The release was withdrawn.</source>
        <translation>Yayın geri çekildi.</translation>
    </message>
    <message>
        <source>The transaction belongs to the other chain.</source>
        <translation>İşlem diğer zincire ait.</translation>
    </message>
    <message>
        <source>Such a transaction does not belong on this chain.</source>
        <translation>Böyle bir işlem bu zincire ait değil.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged.</source>
        <translation>Denetim noktası bozuk.</translation>
    </message>
    <message>
        <source>The request names another device.</source>
        <translation>İstek başka bir cihazı gösteriyor.</translation>
    </message>
    <message>
        <source>The request of the device is damaged.</source>
        <translation>Cihazın isteği bozuk.</translation>
    </message>
    <message>
        <source>The device is revoked already.</source>
        <translation>Cihaz zaten iptal edilmiş.</translation>
    </message>
    <message>
        <source>A device with this key is enrolled already.</source>
        <translation>Bu anahtarla bir cihaz zaten kayıtlı.</translation>
    </message>
    <message>
        <source>Devices must be appended at the next index.</source>
        <translation>Cihazlar sıradaki dizine eklenmelidir.</translation>
    </message>
    <message>
        <source>Look at the fleet and try again.</source>
        <translation>Filoya bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The devices are not in order.</source>
        <translation>Cihazlar sıralı değil.</translation>
    </message>
    <message>
        <source>There is no such device in the fleet.</source>
        <translation>Filoda böyle bir cihaz yok.</translation>
    </message>
    <message>
        <source>The model has no such hardware class.</source>
        <translation>Modelde böyle bir donanım sınıfı yok.</translation>
    </message>
    <message>
        <source>The key of a device cannot be used.</source>
        <translation>Bir cihazın anahtarı kullanılamıyor.</translation>
    </message>
    <message>
        <source>A signature under the new epoch is wrong.</source>
        <translation>Yeni dönemdeki bir imza yanlış.</translation>
    </message>
    <message>
        <source>A validator of the epoch has no consensus key.</source>
        <translation>Dönemin bir doğrulayıcısının uzlaşı anahtarı yok.</translation>
    </message>
    <message>
        <source>A member signed the new epoch twice.</source>
        <translation>Bir üye yeni dönemi iki kez imzaladı.</translation>
    </message>
    <message>
        <source>A member of the epoch lacks the key that it needs.</source>
        <translation>Dönemin bir üyesinde gereken anahtar yok.</translation>
    </message>
    <message>
        <source>The new epoch has not the next number.</source>
        <translation>Yeni dönemin numarası sıradaki numara değil.</translation>
    </message>
    <message>
        <source>The members of the epoch are not in order.</source>
        <translation>Dönemin üyeleri sıralı değil.</translation>
    </message>
    <message>
        <source>Too few members of the old epoch signed the new one.</source>
        <translation>Yeni dönemi eski dönemin çok az üyesi imzaladı.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is revoked.</source>
        <translation>Yeni dönemin bir imzacısı iptal edilmiş.</translation>
    </message>
    <message>
        <source>The epoch is for another role.</source>
        <translation>Dönem başka bir rol için.</translation>
    </message>
    <message>
        <source>A member of the epoch does not hold the role.</source>
        <translation>Dönemin bir üyesi bu role sahip değil.</translation>
    </message>
    <message>
        <source>A signer of the new epoch is not in the old one.</source>
        <translation>Yeni dönemin bir imzacısı eskisinde yok.</translation>
    </message>
    <message>
        <source>The evidence is not valid.</source>
        <translation>Kanıtlar geçerli değil.</translation>
    </message>
    <message>
        <source>The evidence holds nothing of the delivery chain.</source>
        <translation>Kanıtlarda teslimat zincirinden bir şey yok.</translation>
    </message>
    <message>
        <source>The evidence holds no release.</source>
        <translation>Kanıtlarda yayın yok.</translation>
    </message>
    <message>
        <source>The genesis document has no valid time.</source>
        <translation>Başlangıç belgesinde geçerli zaman yok.</translation>
    </message>
    <message>
        <source>The heartbeat in the genesis document is out of range.</source>
        <translation>Başlangıç belgesindeki kalp atışı aralığın dışında.</translation>
    </message>
    <message>
        <source>A member in the genesis document lacks a key.</source>
        <translation>Başlangıç belgesindeki bir üyenin anahtarı eksik.</translation>
    </message>
    <message>
        <source>A key stands twice in the genesis document.</source>
        <translation>Başlangıç belgesinde bir anahtar iki kez geçiyor.</translation>
    </message>
    <message>
        <source>The genesis document has too few or too many members.</source>
        <translation>Başlangıç belgesinde çok az ya da çok fazla üye var.</translation>
    </message>
    <message>
        <source>The members in the genesis document are not in order.</source>
        <translation>Başlangıç belgesindeki üyeler sıralı değil.</translation>
    </message>
    <message>
        <source>The genesis document demands more checkers than it names.</source>
        <translation>Başlangıç belgesi gösterdiğinden çok denetçi istiyor.</translation>
    </message>
    <message>
        <source>The name of the consortium is not usable.</source>
        <translation>Konsorsiyumun adı kullanılamıyor.</translation>
    </message>
    <message>
        <source>A member in the genesis document has a wrong revision.</source>
        <translation>Başlangıç belgesindeki bir üyenin düzeltme numarası yanlış.</translation>
    </message>
    <message>
        <source>The genesis document names a revoked key.</source>
        <translation>Başlangıç belgesi iptal edilmiş bir anahtarı gösteriyor.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names a member without the role.</source>
        <translation>Başlangıç belgesinin bir dönemi role sahip olmayan bir üyeyi gösteriyor.</translation>
    </message>
    <message>
        <source>The genesis document is too large.</source>
        <translation>Başlangıç belgesi çok büyük.</translation>
    </message>
    <message>
        <source>The turn time in the genesis document is out of range.</source>
        <translation>Başlangıç belgesindeki sıra süresi aralığın dışında.</translation>
    </message>
    <message>
        <source>An epoch of the genesis document names an unknown member.</source>
        <translation>Başlangıç belgesinin bir dönemi bilinmeyen bir üyeyi gösteriyor.</translation>
    </message>
    <message>
        <source>A key in the genesis document cannot be used.</source>
        <translation>Başlangıç belgesindeki bir anahtar kullanılamıyor.</translation>
    </message>
    <message>
        <source>The genesis document is of an unknown version.</source>
        <translation>Başlangıç belgesinin sürümü bilinmiyor.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 characters of a-z, 0-9, hyphen and dot.</source>
        <translation>Kimlik a-z, 0-9, kısa çizgi ve noktadan oluşan 1 ile 64 arası karakterdir.</translation>
    </message>
    <message>
        <source>An inline payload stands twice in the transaction.</source>
        <translation>Gömülü bir yük işlemde iki kez geçiyor.</translation>
    </message>
    <message>
        <source>An inline payload does not fit its hash.</source>
        <translation>Gömülü bir yük özetine uymuyor.</translation>
    </message>
    <message>
        <source>An inline payload is missing in the transaction.</source>
        <translation>Gömülü bir yük işlemde eksik.</translation>
    </message>
    <message>
        <source>The transaction carries a payload that nothing refers to.</source>
        <translation>İşlem hiçbir şeyin göstermediği bir yük taşıyor.</translation>
    </message>
    <message>
        <source>A list that must not be empty is empty.</source>
        <translation>Boş olmaması gereken bir liste boş.</translation>
    </message>
    <message>
        <source>The signature of the manifest is wrong.</source>
        <translation>Bildirimin imzası yanlış.</translation>
    </message>
    <message>
        <source>The boot check does not fit the kind of target.</source>
        <translation>Önyükleme denetimi hedefin türüne uymuyor.</translation>
    </message>
    <message>
        <source>The manifest is signed twice with one key.</source>
        <translation>Bildirim aynı anahtarla iki kez imzalanmış.</translation>
    </message>
    <message>
        <source>The release names the same target or hardware class twice.</source>
        <translation>Yayın aynı hedefi ya da donanım sınıfını iki kez gösteriyor.</translation>
    </message>
    <message>
        <source>The release has no target for this hardware class.</source>
        <translation>Yayında bu donanım sınıfı için hedef yok.</translation>
    </message>
    <message>
        <source>Ask the owner of the model to name you as a delegate.</source>
        <translation>Model sahibinden sizi vekil olarak eklemesini isteyin.</translation>
    </message>
    <message>
        <source>No release key of the publisher signed the manifest.</source>
        <translation>Bildirimi yayımlayanın hiçbir yayın anahtarı imzalamamış.</translation>
    </message>
    <message>
        <source>The manifest is of an unknown version.</source>
        <translation>Bildirimin sürümü bilinmiyor.</translation>
    </message>
    <message>
        <source>The manifest belongs to another consortium.</source>
        <translation>Bildirim başka bir konsorsiyuma ait.</translation>
    </message>
    <message>
        <source>The manifest names another publisher than the signer.</source>
        <translation>Bildirim imzalayandan başka bir yayımlayanı gösteriyor.</translation>
    </message>
    <message>
        <source>An endorsement has a wrong signature.</source>
        <translation>Bir desteğin imzası yanlış.</translation>
    </message>
    <message>
        <source>A member endorsed twice.</source>
        <translation>Bir üye iki kez destek verdi.</translation>
    </message>
    <message>
        <source>A key of the member was changed in place.</source>
        <translation>Üyenin bir anahtarı yerinde değiştirilmiş.</translation>
    </message>
    <message>
        <source>A key of the member was dropped instead of revoked.</source>
        <translation>Üyenin bir anahtarı iptal edilmek yerine çıkarılmış.</translation>
    </message>
    <message>
        <source>The key belongs to another member or purpose already.</source>
        <translation>Anahtar zaten başka bir üyeye ya da amaca ait.</translation>
    </message>
    <message>
        <source>The keys of the member are not in order.</source>
        <translation>Üyenin anahtarları sıralı değil.</translation>
    </message>
    <message>
        <source>The record of the member changed meanwhile.</source>
        <translation>Üyenin kaydı bu arada değişti.</translation>
    </message>
    <message>
        <source>A majority of the members must endorse it.</source>
        <translation>Üyelerin çoğunluğu desteklemelidir.</translation>
    </message>
    <message>
        <source>A majority of the holders of the role must endorse it.</source>
        <translation>Rol sahiplerinin çoğunluğu desteklemelidir.</translation>
    </message>
    <message>
        <source>The consortium has as many members as allowed.</source>
        <translation>Konsorsiyumda izin verilen sayıda üye var.</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>Böyle bir üye yok.</translation>
    </message>
    <message>
        <source>An endorsement comes from somebody who is no member.</source>
        <translation>Bir destek üye olmayan birinden geldi.</translation>
    </message>
    <message>
        <source>A key of the member cannot be used.</source>
        <translation>Üyenin bir anahtarı kullanılamıyor.</translation>
    </message>
    <message>
        <source>A hardware class of a model cannot be dropped.</source>
        <translation>Bir modelin donanım sınıfı çıkarılamaz.</translation>
    </message>
    <message>
        <source>A delegate must be a vendor.</source>
        <translation>Vekil bir sağlayıcı olmalıdır.</translation>
    </message>
    <message>
        <source>Only the owner may change the model.</source>
        <translation>Modeli yalnızca sahibi değiştirebilir.</translation>
    </message>
    <message>
        <source>The lists of the model are not in order.</source>
        <translation>Modelin listeleri sıralı değil.</translation>
    </message>
    <message>
        <source>A model of this id exists already.</source>
        <translation>Bu kimlikte bir model zaten var.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Başka bir kimlik seçin.</translation>
    </message>
    <message>
        <source>The model is like this already.</source>
        <translation>Model zaten böyle.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Böyle bir model yok.</translation>
    </message>
    <message>
        <source>The release asks for more approvals than there are checkers.</source>
        <translation>Yayın, var olan denetçilerden çok onay istiyor.</translation>
    </message>
    <message>
        <source>Ask for fewer approvals.</source>
        <translation>Daha az onay isteyin.</translation>
    </message>
    <message>
        <source>There are fewer checkers than the consortium demands.</source>
        <translation>Konsorsiyumun istediğinden az denetçi var.</translation>
    </message>
    <message>
        <source>Admit more checkers, then publish.</source>
        <translation>Daha çok denetçi kabul edin, sonra yayımlayın.</translation>
    </message>
    <message>
        <source>A release of the same target is open or approved already.</source>
        <translation>Aynı hedefin bir yayını zaten açık ya da onaylanmış.</translation>
    </message>
    <message>
        <source>Look at that release, or change the target.</source>
        <translation>O yayına bakın ya da hedefi değiştirin.</translation>
    </message>
    <message>
        <source>This release is published already.</source>
        <translation>Bu yayın zaten yayımlanmış.</translation>
    </message>
    <message>
        <source>The decision about this release is final.</source>
        <translation>Bu yayınla ilgili karar kesindir.</translation>
    </message>
    <message>
        <source>Artifacts can be added to open and approved releases alone.</source>
        <translation>Yapıtlar yalnızca açık ve onaylanmış yayınlara eklenebilir.</translation>
    </message>
    <message>
        <source>Only the publisher and the owner of the model may do this.</source>
        <translation>Bunu yalnızca yayımlayan ve model sahibi yapabilir.</translation>
    </message>
    <message>
        <source>A withdrawal needs a reason.</source>
        <translation>Geri çekme için gerekçe gerekir.</translation>
    </message>
    <message>
        <source>The votes of the release are not in order.</source>
        <translation>Yayının oyları sıralı değil.</translation>
    </message>
    <message>
        <source>The member does not hold the role that this needs.</source>
        <translation>Üye gereken role sahip değil.</translation>
    </message>
    <message>
        <source>An earlier transaction of the same key is missing.</source>
        <translation>Aynı anahtarın daha önceki bir işlemi eksik.</translation>
    </message>
    <message>
        <source>It is taken up once the earlier one arrives.</source>
        <translation>Önceki gelince işleme alınır.</translation>
    </message>
    <message>
        <source>The sequence number was used already.</source>
        <translation>Sıra numarası zaten kullanılmış.</translation>
    </message>
    <message>
        <source>The signature of the transaction is wrong.</source>
        <translation>İşlemin imzası yanlış.</translation>
    </message>
    <message>
        <source>The signing key is revoked.</source>
        <translation>İmza anahtarı iptal edilmiş.</translation>
    </message>
    <message>
        <source>The signing key belongs to no member.</source>
        <translation>İmza anahtarı hiçbir üyeye ait değil.</translation>
    </message>
    <message>
        <source>The signing key is for another purpose.</source>
        <translation>İmza anahtarı başka bir amaç için.</translation>
    </message>
    <message>
        <source>The ledger does not hold this.</source>
        <translation>Defterde bu yok.</translation>
    </message>
    <message>
        <source>The stored state is damaged.</source>
        <translation>Kayıtlı durum bozuk.</translation>
    </message>
    <message>
        <source>A text contains control characters.</source>
        <translation>Bir metin denetim karakterleri içeriyor.</translation>
    </message>
    <message>
        <source>A text that must not be empty is empty.</source>
        <translation>Boş olmaması gereken bir metin boş.</translation>
    </message>
    <message>
        <source>Ledger time must rise.</source>
        <translation>Defter zamanı ilerlemelidir.</translation>
    </message>
    <message>
        <source>The transaction is damaged.</source>
        <translation>İşlem bozuk.</translation>
    </message>
    <message>
        <source>The transaction is larger than 64 KiB.</source>
        <translation>İşlem 64 KiB’den büyük.</translation>
    </message>
    <message>
        <source>The transaction is of an unknown kind.</source>
        <translation>İşlemin türü bilinmiyor.</translation>
    </message>
    <message>
        <source>The trust anchor is not valid.</source>
        <translation>Güven çapası geçerli değil.</translation>
    </message>
    <message>
        <source>A version is dotted numbers with an optional tail, such as 1.4.0 or 1.4.0-rc.1.</source>
        <translation>Sürüm, noktalı sayılar ve isteğe bağlı bir ektir; örneğin 1.4.0 ya da 1.4.0-rc.1.</translation>
    </message>
    <message>
        <source>The vote is not valid.</source>
        <translation>Oy geçerli değil.</translation>
    </message>
    <message>
        <source>The signature of the vote is wrong.</source>
        <translation>Oyun imzası yanlış.</translation>
    </message>
    <message>
        <source>The publisher, the owner and the delegates of a model do not vote on its releases.</source>
        <translation>Bir modelin yayımlayanı, sahibi ve vekilleri onun yayınlarında oy vermez.</translation>
    </message>
    <message>
        <source>Who became a delegate after the publication can still reject.</source>
        <translation>Yayımlandıktan sonra vekil olan yine de reddedebilir.</translation>
    </message>
    <message>
        <source>The vote key is revoked.</source>
        <translation>Oy anahtarı iptal edilmiş.</translation>
    </message>
    <message>
        <source>A rejection is never taken back.</source>
        <translation>Ret asla geri alınmaz.</translation>
    </message>
    <message>
        <source>The member is not in the checker epoch that the release froze.</source>
        <translation>Üye, yayının dondurduğu denetçi döneminde değil.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Ret için gerekçe gerekir.</translation>
    </message>
    <message>
        <source>The member has cast this vote already.</source>
        <translation>Üye bu oyu zaten verdi.</translation>
    </message>
    <message>
        <source>The vote is for another checker epoch.</source>
        <translation>Oy başka bir denetçi dönemi için.</translation>
    </message>
    <message>
        <source>The node refused an operation.</source>
        <translation>Düğüm bir işlemi reddetti.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release that was never approved.</source>
        <translation>Alındı bildirimi hiç onaylanmamış bir yayından söz ediyor.</translation>
    </message>
    <message>
        <source>The acknowledgement speaks of a release for another model.</source>
        <translation>Alındı bildirimi başka bir modelin yayınından söz ediyor.</translation>
    </message>
    <message>
        <source>As many acknowledgements wait for their batch as can be held.</source>
        <translation>Tutulabilecek kadar alındı bildirimi yığınını bekliyor.</translation>
    </message>
    <message>
        <source>The body of a batch does not add up to its recorded root.</source>
        <translation>Bir yığının gövdesi kayıtlı kökünü vermiyor.</translation>
    </message>
    <message>
        <source>The payload could not be built.</source>
        <translation>Yük oluşturulamadı.</translation>
    </message>
    <message>
        <source>The device asks for a proof from a checkpoint that is not on our chain.</source>
        <translation>Cihaz, zincirimizde olmayan bir denetim noktasından ispat istiyor.</translation>
    </message>
    <message>
        <source>The stored chain is of an unknown version.</source>
        <translation>Kayıtlı zincirin sürümü bilinmiyor.</translation>
    </message>
    <message>
        <source>A node of the stored log is missing.</source>
        <translation>Kayıtlı günlüğün bir düğümü eksik.</translation>
    </message>
    <message>
        <source>The stored log does not add up to its root.</source>
        <translation>Kayıtlı günlük kökünü vermiyor.</translation>
    </message>
    <message>
        <source>There is no such block.</source>
        <translation>Böyle bir blok yok.</translation>
    </message>
    <message>
        <source>There is no such transaction in the log.</source>
        <translation>Günlükte böyle bir işlem yok.</translation>
    </message>
    <message>
        <source>The record to undo a block is missing.</source>
        <translation>Bir bloğu geri almak için gereken kayıt eksik.</translation>
    </message>
    <message>
        <source>The chain has no validators.</source>
        <translation>Zincirin doğrulayıcısı yok.</translation>
    </message>
    <message>
        <source>The folder belongs to another consortium.</source>
        <translation>Klasör başka bir konsorsiyuma ait.</translation>
    </message>
    <message>
        <source>The stored chain and its state do not fit together.</source>
        <translation>Kayıtlı zincir ile durumu birbirine uymuyor.</translation>
    </message>
    <message>
        <source>The stored state does not add up to its root.</source>
        <translation>Kayıtlı durum kökünü vermiyor.</translation>
    </message>
    <message>
        <source>A block sets the ledger&apos;s time later than the block itself.</source>
        <translation>Bir blok, defterin zamanını kendisininkinden ileriye alıyor.</translation>
    </message>
    <message>
        <source>The configuration file is damaged.</source>
        <translation>Yapılandırma dosyası bozuk.</translation>
    </message>
    <message>
        <source>Correct it, or create the node anew.</source>
        <translation>Düzeltin ya da düğümü yeniden oluşturun.</translation>
    </message>
    <message>
        <source>The configuration describes a gateway, but the member does not hold the role.</source>
        <translation>Yapılandırma bir ağ geçidi anlatıyor ama üye bu role sahip değil.</translation>
    </message>
    <message>
        <source>Correct config.json in the home.</source>
        <translation>Düğüm klasöründeki config.json dosyasını düzeltin.</translation>
    </message>
    <message>
        <source>The control socket of the node refused a request.</source>
        <translation>Düğümün denetim soketi bir isteği reddetti.</translation>
    </message>
    <message>
        <source>A node runs in this home already.</source>
        <translation>Bu klasörde zaten bir düğüm çalışıyor.</translation>
    </message>
    <message>
        <source>Stop it first (quorated stop), or open another home.</source>
        <translation>Önce onu durdurun (quorated stop) ya da başka bir klasör açın.</translation>
    </message>
    <message>
        <source>There is no such epoch.</source>
        <translation>Böyle bir dönem yok.</translation>
    </message>
    <message>
        <source>The evidence could not be put together.</source>
        <translation>Kanıtlar bir araya getirilemedi.</translation>
    </message>
    <message>
        <source>The followed directory could not be brought up to date.</source>
        <translation>İzlenen dizin güncellenemedi.</translation>
    </message>
    <message>
        <source>No artifact leads from the present version to the new one.</source>
        <translation>Şimdiki sürümden yenisine giden yapıt yok.</translation>
    </message>
    <message>
        <source>The genesis does not fit this home.</source>
        <translation>Başlangıç belgesi bu klasöre uymuyor.</translation>
    </message>
    <message>
        <source>The folder has something in it already.</source>
        <translation>Klasörde zaten bir şey var.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The folder is not the home of a node.</source>
        <translation>Klasör bir düğümün klasörü değil.</translation>
    </message>
    <message>
        <source>Create or join a consortium first.</source>
        <translation>Önce bir konsorsiyum oluşturun ya da birine katılın.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>İş iptal edildi.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Böyle bir iş yok.</translation>
    </message>
    <message>
        <source>The key for this act is not on this computer.</source>
        <translation>Bu eylemin anahtarı bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>Use the computer that holds it.</source>
        <translation>Anahtarın bulunduğu bilgisayarı kullanın.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>Anahtarlar kilitli.</translation>
    </message>
    <message>
        <source>Unlock the keys and try again.</source>
        <translation>Anahtarların kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The public half of a key is missing beside it.</source>
        <translation>Bir anahtarın açık yarısı yanında yok.</translation>
    </message>
    <message>
        <source>The public record of a member is damaged.</source>
        <translation>Bir üyenin açık kaydı bozuk.</translation>
    </message>
    <message>
        <source>The node is not running.</source>
        <translation>Düğüm çalışmıyor.</translation>
    </message>
    <message>
        <source>Start it and try again.</source>
        <translation>Başlatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The payload is not held here.</source>
        <translation>Yük burada tutulmuyor.</translation>
    </message>
    <message>
        <source>The payload did not arrive in time.</source>
        <translation>Yük zamanında gelmedi.</translation>
    </message>
    <message>
        <source>Check the peers of the transfer.</source>
        <translation>Aktarımın eşlerini denetleyin.</translation>
    </message>
    <message>
        <source>There is no such profile for deltas.</source>
        <translation>Böyle bir delta profili yok.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>İspat hazırlanamadı.</translation>
    </message>
    <message>
        <source>There is no checkpoint with a quorum of cosignatures yet.</source>
        <translation>Henüz yeter sayıda ortak imzalı denetim noktası yok.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned one.</source>
        <translation>Doğrulayıcıların birini imzalamasını bekleyin.</translation>
    </message>
    <message>
        <source>No cosigned checkpoint covers the transaction yet.</source>
        <translation>İşlemi henüz ortak imzalı bir denetim noktası kapsamıyor.</translation>
    </message>
    <message>
        <source>Wait until the validators have cosigned the next one.</source>
        <translation>Doğrulayıcıların sonrakini imzalamasını bekleyin.</translation>
    </message>
    <message>
        <source>The proposal cannot be used.</source>
        <translation>Öneri kullanılamıyor.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Belge boş.</translation>
    </message>
    <message>
        <source>Old and new are the same.</source>
        <translation>Eski ve yeni aynı.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Başka bir dosya ya da klasör seçin.</translation>
    </message>
    <message>
        <source>The target could not be rebuilt.</source>
        <translation>Hedef yeniden oluşturulamadı.</translation>
    </message>
    <message>
        <source>The release travels as a delta alone; rebuilding needs the old version.</source>
        <translation>Yayın yalnızca delta olarak taşınıyor; yeniden oluşturmak için eski sürüm gerekir.</translation>
    </message>
    <message>
        <source>Choose the version that the delta starts from.</source>
        <translation>Deltanın başladığı sürümü seçin.</translation>
    </message>
    <message>
        <source>The rebuilt target is not the one of the release.</source>
        <translation>Yeniden oluşturulan hedef yayınınki değil.</translation>
    </message>
    <message>
        <source>Do not approve. Reject with this reason.</source>
        <translation>Onaylamayın. Bu gerekçeyle reddedin.</translation>
    </message>
    <message>
        <source>The rebuilt target reads back differently.</source>
        <translation>Yeniden oluşturulan hedef farklı okunuyor.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Diski denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Saklanan bir kayıt bozuk.</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>Böyle bir yayın yok.</translation>
    </message>
    <message>
        <source>The setup cannot be done this way.</source>
        <translation>Kurulum bu yolla yapılamaz.</translation>
    </message>
    <message>
        <source>There is no such severity.</source>
        <translation>Böyle bir önem derecesi yok.</translation>
    </message>
    <message>
        <source>The node is stopping.</source>
        <translation>Düğüm duruyor.</translation>
    </message>
    <message>
        <source>The transaction was not settled in time.</source>
        <translation>İşlem zamanında kesinleşmedi.</translation>
    </message>
    <message>
        <source>It may still be settled; look at the chain before you try again.</source>
        <translation>Hâlâ kesinleşebilir; yeniden denemeden önce zincire bakın.</translation>
    </message>
    <message>
        <source>The target changed while it was read.</source>
        <translation>Hedef okunurken değişti.</translation>
    </message>
    <message>
        <source>The target is empty.</source>
        <translation>Hedef boş.</translation>
    </message>
    <message>
        <source>Choose a file or folder with content.</source>
        <translation>İçeriği olan bir dosya ya da klasör seçin.</translation>
    </message>
    <message>
        <source>Old and new must both be files or both be folders.</source>
        <translation>Eski ve yeni ya ikisi de dosya ya ikisi de klasör olmalıdır.</translation>
    </message>
    <message>
        <source>The chosen file or folder does not exist.</source>
        <translation>Seçilen dosya ya da klasör yok.</translation>
    </message>
    <message>
        <source>There is no such transaction.</source>
        <translation>Böyle bir işlem yok.</translation>
    </message>
    <message>
        <source>A verdict is approve or reject.</source>
        <translation>Karar ya onay ya rettir.</translation>
    </message>
    <message>
        <source>A peer sent an unusable address.</source>
        <translation>Bir eş kullanılamaz bir adres gönderdi.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>Bu yayın bu düğümde henüz incelenmedi.</translation>
    </message>
    <message>
        <source>Start the review.</source>
        <translation>İncelemeyi başlatın.</translation>
    </message>
    <message>
        <source>The version that this release updates is not at hand.</source>
        <translation>Bu yayının güncellediği sürüm elde değil.</translation>
    </message>
    <message>
        <source>Choose the file or folder of the old version and start the review again.</source>
        <translation>Eski sürümün dosyasını ya da klasörünü seçip incelemeyi yeniden başlatın.</translation>
    </message>
    <message>
        <source>The program quorate-unpack, which opens images in a confined process, is not installed.</source>
        <translation>Görüntüleri kısıtlı bir süreçte açan quorate-unpack programı kurulu değil.</translation>
    </message>
    <message>
        <source>Install Quorate anew.</source>
        <translation>Quorate’i yeniden kurun.</translation>
    </message>
    <message>
        <source>There is no such file in the comparison.</source>
        <translation>Karşılaştırmada böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>This release is being reviewed at this moment.</source>
        <translation>Bu yayın şu anda inceleniyor.</translation>
    </message>
    <message>
        <source>Wait for the review, or cancel it.</source>
        <translation>İncelemeyi bekleyin ya da iptal edin.</translation>
    </message>
    <message>
        <source>The review is not finished, so there is no report yet.</source>
        <translation>İnceleme bitmedi, bu yüzden henüz rapor yok.</translation>
    </message>
    <message>
        <source>Wait for the review, or start it again.</source>
        <translation>İncelemeyi bekleyin ya da yeniden başlatın.</translation>
    </message>
    <message>
        <source>A part of the image could not be inspected.</source>
        <translation>Görüntünün bir bölümü incelenemedi.</translation>
    </message>
    <message>
        <source>The description of an analyzer is wrong at the place named.</source>
        <translation>Bir çözümleyicinin tanımı belirtilen yerde yanlış.</translation>
    </message>
    <message>
        <source>Correct its file in the folder analyzers of the node&apos;s home.</source>
        <translation>Düğüm klasörünün analyzers klasöründeki dosyasını düzeltin.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s program is not installed.</source>
        <translation>Çözümleyicinin programı kurulu değil.</translation>
    </message>
    <message>
        <source>Install it with the system&apos;s package manager.</source>
        <translation>Sistemin paket yöneticisiyle kurun.</translation>
    </message>
    <message>
        <source>The analyzer&apos;s output is not what its description says.</source>
        <translation>Çözümleyicinin çıktısı tanımının dediği gibi değil.</translation>
    </message>
    <message>
        <source>A hard link points at nothing that came before it.</source>
        <translation>Bir sabit bağ kendisinden önce gelmeyen bir şeyi gösteriyor.</translation>
    </message>
    <message>
        <source>It is damaged; what could be read was read.</source>
        <translation>Bozuk; okunabilen okundu.</translation>
    </message>
    <message>
        <source>It lies deeper inside other containers than is looked.</source>
        <translation>Bakılandan daha çok kabın içinde duruyor.</translation>
    </message>
    <message>
        <source>The archive has this name several times; the last one was taken.</source>
        <translation>Arşivde bu ad birkaç kez var; sonuncusu alındı.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Şifreli.</translation>
    </message>
    <message>
        <source>The file system was not cleanly closed; its journal was not played back.</source>
        <translation>Dosya sistemi düzgün kapatılmamış; günlüğü uygulanmadı.</translation>
    </message>
    <message>
        <source>A folder contains itself.</source>
        <translation>Bir klasör kendini içeriyor.</translation>
    </message>
    <message>
        <source>It has more members, or longer names, than are looked at.</source>
        <translation>Bakılandan çok öğesi ya da daha uzun adları var.</translation>
    </message>
    <message>
        <source>It unpacks to so much more than its own size that it looks like a bomb; it was closed again.</source>
        <translation>Açılınca kendi boyutunu o kadar aşıyor ki bombaya benziyor; yeniden kapatıldı.</translation>
    </message>
    <message>
        <source>It is larger than is unpacked.</source>
        <translation>Açılan boyuttan büyük.</translation>
    </message>
    <message>
        <source>There is more that was not looked into than is listed.</source>
        <translation>İncelenmeyenler listelenenlerden fazla.</translation>
    </message>
    <message>
        <source>Look at the added and changed files yourself.</source>
        <translation>Eklenen ve değişen dosyalara kendiniz bakın.</translation>
    </message>
    <message>
        <source>Files were left out because of their names or their size, so no analyzer looked at them.</source>
        <translation>Adları ya da boyutları yüzünden dosyalar dışarıda bırakıldı; hiçbir çözümleyici onlara bakmadı.</translation>
    </message>
    <message>
        <source>Your notes on this release are more than can be kept; the last was not added.</source>
        <translation>Bu yayına ilişkin notlarınız saklanabilecek olandan fazla; sonuncusu eklenmedi.</translation>
    </message>
    <message>
        <source>It is over a limit of the comparison, and was not looked into wholly.</source>
        <translation>Karşılaştırmanın bir sınırını aşıyor ve tümüyle incelenmedi.</translation>
    </message>
    <message>
        <source>Make space, unless the size itself is absurd: then reject the release.</source>
        <translation>Yer açın; boyutun kendisi akıl dışıysa yayını reddedin.</translation>
    </message>
    <message>
        <source>The disk has too little space to rebuild the target; nothing was written.</source>
        <translation>Diskte hedefi yeniden oluşturmaya yetecek yer yok; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>It ends before it should.</source>
        <translation>Bitmesi gerekenden önce bitiyor.</translation>
    </message>
    <message>
        <source>A name in it climbs out of its folder or is too long; that member was left out.</source>
        <translation>İçindeki bir ad klasöründen dışarı çıkıyor ya da çok uzun; o öğe atlandı.</translation>
    </message>
    <message>
        <source>Its compression is unknown to this program.</source>
        <translation>Sıkıştırması bu programca bilinmiyor.</translation>
    </message>
    <message>
        <source>This is not an attestation of a review.</source>
        <translation>Bu bir inceleme tasdiki değil.</translation>
    </message>
    <message>
        <source>The attestation&apos;s signature is wrong: it was changed after it was signed.</source>
        <translation>Tasdikin imzası yanlış: imzalandıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>The review was cancelled.</source>
        <translation>İnceleme iptal edildi.</translation>
    </message>
    <message>
        <source>The unpacked contents of this review are no longer there.</source>
        <translation>Bu incelemenin açılmış içeriği artık yok.</translation>
    </message>
    <message>
        <source>Start the review again.</source>
        <translation>İncelemeyi yeniden başlatın.</translation>
    </message>
    <message>
        <source>The file is too large to be looked into as a whole.</source>
        <translation>Dosya bütün olarak bakılamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>The file begins like a program and is none.</source>
        <translation>Dosya bir program gibi başlıyor ama değil.</translation>
    </message>
    <message>
        <source>A finding needs a text of at most 2000 characters and one of the known weights.</source>
        <translation>Bulgu en çok 2000 karakterlik bir metin ve bilinen ağırlıklardan birini ister.</translation>
    </message>
    <message>
        <source>The stored contents of a review are damaged.</source>
        <translation>Bir incelemenin saklanan içeriği bozuk.</translation>
    </message>
    <message>
        <source>The confined program crashed.</source>
        <translation>Kısıtlı program çöktü.</translation>
    </message>
    <message>
        <source>This system cannot keep a program from the network or from the files of its user, so it was not started.</source>
        <translation>Bu sistem bir programı ağdan veya kullanıcısının dosyalarından uzak tutamıyor, bu yüzden başlatılmadı.</translation>
    </message>
    <message>
        <source>Use Linux 5.13 or later with seccomp and Landlock.</source>
        <translation>seccomp ve Landlock bulunan Linux 5.13 veya daha yenisini kullanın.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Program başlatılamadı.</translation>
    </message>
    <message>
        <source>The program took longer than allowed and was ended.</source>
        <translation>Program izin verilenden uzun sürdü ve sonlandırıldı.</translation>
    </message>
    <message>
        <source>The stored report of the review is damaged.</source>
        <translation>İncelemenin saklanan raporu bozuk.</translation>
    </message>
    <message>
        <source>The bill of materials is damaged or too large.</source>
        <translation>Malzeme listesi bozuk ya da çok büyük.</translation>
    </message>
    <message>
        <source>This is neither CycloneDX nor SPDX as JSON.</source>
        <translation>Bu ne CycloneDX ne de SPDX biçiminde JSON.</translation>
    </message>
    <message>
        <source>The process that opens the image failed.</source>
        <translation>Görüntüyü açan süreç başarısız oldu.</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder at this path.</source>
        <translation>Bu yolda ne dosya ne de klasör var.</translation>
    </message>
    <message>
        <source>The first difficulty in the genesis document is out of range.</source>
        <translation>Başlangıç belgesindeki ilk zorluk aralığın dışında.</translation>
    </message>
    <message>
        <source>Only a chain that is sealed by work may do without votes.</source>
        <translation>Yalnızca emekle mühürlenen bir zincir oysuz olabilir.</translation>
    </message>
    <message>
        <source>A vendor that has a root key gets its release keys by that key alone.</source>
        <translation>Kök anahtarı olan bir sağlayıcı, yayın anahtarlarını yalnızca bu anahtarla alır.</translation>
    </message>
    <message>
        <source>Rotate the release key with the root key.</source>
        <translation>Yayın anahtarını kök anahtarla yenileyin.</translation>
    </message>
    <message>
        <source>One of the messages was not signed by the validator.</source>
        <translation>İletilerden birini doğrulayıcı imzalamadı.</translation>
    </message>
    <message>
        <source>This offence is on the chain already.</source>
        <translation>Bu ihlal zaten zincirde.</translation>
    </message>
    <message>
        <source>The messages are not what validators sign.</source>
        <translation>İletiler doğrulayıcıların imzaladığı türden değil.</translation>
    </message>
    <message>
        <source>The two messages do not contradict each other.</source>
        <translation>İki ileti birbiriyle çelişmiyor.</translation>
    </message>
    <message>
        <source>The two messages are not in order.</source>
        <translation>İki ileti sıralı değil.</translation>
    </message>
    <message>
        <source>The messages are not signed with a validator&apos;s key.</source>
        <translation>İletiler bir doğrulayıcının anahtarıyla imzalanmamış.</translation>
    </message>
    <message>
        <source>The policy changed meanwhile.</source>
        <translation>İlke bu arada değişti.</translation>
    </message>
    <message>
        <source>There is no such batch on the chain.</source>
        <translation>Zincirde böyle bir yığın yok.</translation>
    </message>
    <message>
        <source>The device&apos;s certificate was not anchored on the delivery chain.</source>
        <translation>Cihazın sertifikası teslimat zincirine bağlanmamış.</translation>
    </message>
    <message>
        <source>Anchor it, then report again.</source>
        <translation>Önce bağlayın, sonra yeniden bildirin.</translation>
    </message>
    <message>
        <source>The batch is struck already.</source>
        <translation>Yığın zaten geçersiz sayılmış.</translation>
    </message>
    <message>
        <source>What is said to be an acknowledgement is none.</source>
        <translation>Alındı bildirimi olduğu söylenen şey öyle değil.</translation>
    </message>
    <message>
        <source>What is reported is no misbehaviour of the gateway.</source>
        <translation>Bildirilen, ağ geçidinin bir kusuru değil.</translation>
    </message>
    <message>
        <source>What is reported does not stand in the batch.</source>
        <translation>Bildirilen, yığında yok.</translation>
    </message>
    <message>
        <source>The key that should have signed the rotation did not sign it.</source>
        <translation>Yenilemeyi imzalaması gereken anahtar imzalamamış.</translation>
    </message>
    <message>
        <source>A release key alone does not rotate itself: a quorum of the checkers must consent.</source>
        <translation>Yayın anahtarı kendini tek başına yenilemez: denetçilerin yeter sayısı onay vermelidir.</translation>
    </message>
    <message>
        <source>Use the root key, or ask the checkers.</source>
        <translation>Kök anahtarı kullanın ya da denetçilere sorun.</translation>
    </message>
    <message>
        <source>The record of the member holds as many keys as allowed.</source>
        <translation>Üyenin kaydında izin verilen sayıda anahtar var.</translation>
    </message>
    <message>
        <source>The rotation is signed with a key that may not rotate, or that is revoked.</source>
        <translation>Yenileme, buna yetkisi olmayan ya da iptal edilmiş bir anahtarla imzalanmış.</translation>
    </message>
    <message>
        <source>The analyzer ended with an exit code that its description does not know.</source>
        <translation>Çözümleyici, tanımının bilmediği bir çıkış koduyla bitti.</translation>
    </message>
    <message>
        <source>The analyzer needs a file that is not there, such as its rules.</source>
        <translation>Çözümleyici, kuralları gibi olmayan bir dosyaya gerek duyuyor.</translation>
    </message>
    <message>
        <source>Put it into the folder analyzers of the node&apos;s home.</source>
        <translation>Onu düğüm klasörünün analyzers klasörüne koyun.</translation>
    </message>
    <message>
        <source>Silent until enough validators have told what this one signed last.</source>
        <translation>Yeterince doğrulayıcı bunun en son neyi imzaladığını söyleyene kadar sessiz.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of validators is connected.</source>
        <translation>Doğrulayıcıların yeter sayısı bağlanınca kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Silent, because its folder was put back from a backup or copied: others have to tell what this validator signed last.</source>
        <translation>Sessiz, çünkü klasörü bir yedekten geri konmuş ya da kopyalanmış: bu doğrulayıcının en son neyi imzaladığını başkaları söylemeli.</translation>
    </message>
    <message>
        <source>It goes on by itself once a quorum of the other validators, or all where they are fewer, is connected.</source>
        <translation>Diğer doğrulayıcıların yeter sayısı ya da daha azlarsa hepsi bağlanınca kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>No contradiction between heads was seen.</source>
        <translation>Zincir başları arasında çelişki görülmedi.</translation>
    </message>
    <message>
        <source>This node cannot do that.</source>
        <translation>Bu düğüm bunu yapamaz.</translation>
    </message>
    <message>
        <source>Nothing that this device acknowledged can be opened here.</source>
        <translation>Bu cihazın verdiği hiçbir alındı bildirimi burada açılamıyor.</translation>
    </message>
    <message>
        <source>Ask on the node of the model&apos;s owner or of a reader.</source>
        <translation>Model sahibinin ya da bir okuyucunun düğümünde sorun.</translation>
    </message>
    <message>
        <source>The gateway counted an acknowledgement twice.</source>
        <translation>Ağ geçidi bir alındı bildirimini iki kez saymış.</translation>
    </message>
    <message>
        <source>It has a network address that was not there before.</source>
        <translation>Daha önce olmayan bir ağ adresi içeriyor.</translation>
    </message>
    <message>
        <source>It no longer has stack canaries.</source>
        <translation>Artık yığın kanaryası yok.</translation>
    </message>
    <message>
        <source>A component was added.</source>
        <translation>Bir bileşen eklendi.</translation>
    </message>
    <message>
        <source>It is a device node.</source>
        <translation>Bir aygıt dosyası.</translation>
    </message>
    <message>
        <source>It looks more packed or encrypted than before.</source>
        <translation>Öncekinden daha sıkıştırılmış ya da şifreli görünüyor.</translation>
    </message>
    <message>
        <source>It no longer uses checked library functions (FORTIFY).</source>
        <translation>Artık denetimli kitaplık işlevlerini (FORTIFY) kullanmıyor.</translation>
    </message>
    <message>
        <source>It calls a function that reaches out of the program.</source>
        <translation>Programın dışına uzanan bir işlev çağırıyor.</translation>
    </message>
    <message>
        <source>It has a private key in it.</source>
        <translation>İçinde özel bir anahtar var.</translation>
    </message>
    <message>
        <source>It needs another library.</source>
        <translation>Başka bir kitaplığa gerek duyuyor.</translation>
    </message>
    <message>
        <source>The link climbs out of the image.</source>
        <translation>Bağ görüntünün dışına çıkıyor.</translation>
    </message>
    <message>
        <source>It begins like a program and contradicts itself.</source>
        <translation>Program gibi başlıyor ve kendisiyle çelişiyor.</translation>
    </message>
    <message>
        <source>A section looks packed or encrypted.</source>
        <translation>Bir bölüm sıkıştırılmış ya da şifreli görünüyor.</translation>
    </message>
    <message>
        <source>No component of the bill of materials speaks for it.</source>
        <translation>Malzeme listesinin (SBOM) hiçbir bileşeni onu açıklamıyor.</translation>
    </message>
    <message>
        <source>It was not looked into, or not wholly.</source>
        <translation>Bakılmadı ya da bütünüyle bakılmadı.</translation>
    </message>
    <message>
        <source>Its stack can be executed.</source>
        <translation>Yığını çalıştırılabilir.</translation>
    </message>
    <message>
        <source>It no longer loads at random addresses (PIE).</source>
        <translation>Artık rastgele adreslere yüklenmiyor (PIE).</translation>
    </message>
    <message>
        <source>A program that was not there before.</source>
        <translation>Daha önce olmayan bir program.</translation>
    </message>
    <message>
        <source>Its relocations are no longer read-only (RELRO).</source>
        <translation>Yeniden konumlandırmaları artık salt okunur değil (RELRO).</translation>
    </message>
    <message>
        <source>It looks for libraries in folders of its own.</source>
        <translation>Kitaplıkları kendi klasörlerinde arıyor.</translation>
    </message>
    <message>
        <source>A script that was not there before.</source>
        <translation>Daha önce olmayan bir betik.</translation>
    </message>
    <message>
        <source>A script that changed.</source>
        <translation>Değişmiş bir betik.</translation>
    </message>
    <message>
        <source>It has a section that was not there before.</source>
        <translation>Daha önce olmayan bir bölümü var.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its group, whoever starts it.</source>
        <translation>Program, kim başlatırsa başlatsın grubunun haklarıyla çalışır.</translation>
    </message>
    <message>
        <source>The program runs with the rights of its owner, whoever starts it.</source>
        <translation>Program, kim başlatırsa başlatsın sahibinin haklarıyla çalışır.</translation>
    </message>
    <message>
        <source>Everybody on the device may change it.</source>
        <translation>Cihazdaki herkes değiştirebilir.</translation>
    </message>
    <message>
        <source>It has memory that can be written and executed at once.</source>
        <translation>Aynı anda yazılabilen ve çalıştırılabilen belleği var.</translation>
    </message>
    <message>
        <source>An analyzer failed; its output says why.</source>
        <translation>Bir çözümleyici başarısız oldu; nedenini çıktısı söylüyor.</translation>
    </message>
    <message>
        <source>This item of the checklist is not ticked by hand.</source>
        <translation>Denetim listesinin bu maddesi elle işaretlenmez.</translation>
    </message>
    <message>
        <source>No analyzer is installed, so none looked at the files.</source>
        <translation>Kurulu çözümleyici yok, bu yüzden hiçbiri dosyalara bakmadı.</translation>
    </message>
    <message>
        <source>Install clamav, yara or checksec with the system&apos;s package manager.</source>
        <translation>clamav, yara ya da checksec programını sistemin paket yöneticisiyle kurun.</translation>
    </message>
    <message>
        <source>You voted on no earlier release of this model that is still at hand here.</source>
        <translation>Bu modelin burada hâlâ bulunan daha eski bir yayınında oy vermediniz.</translation>
    </message>
    <message>
        <source>The image has no bill of materials.</source>
        <translation>Görüntünün malzeme listesi (SBOM) yok.</translation>
    </message>
    <message>
        <source>The peer is banned for a while, because it broke the rules.</source>
        <translation>Eş, kuralları çiğnediği için bir süre yasaklandı.</translation>
    </message>
    <message>
        <source>There are more findings than can be listed; look for what hides among them.</source>
        <translation>Listelenebilecek olandan fazla bulgu var; aralarında ne saklandığına bakın.</translation>
    </message>
    <message>
        <source>This is a look before publication, not a review of a release, so it has no report.</source>
        <translation>Bu, bir yayının incelemesi değil, yayımdan önceki bir bakıştır; bu yüzden raporu yoktur.</translation>
    </message>
    <message>
        <source>A file of the folder has the set-user-id, set-group-id or sticky bit, which devices do not take over.</source>
        <translation>Klasördeki bir dosyada, cihazların devralmadığı set-user-id, set-group-id veya sticky biti var.</translation>
    </message>
    <message>
        <source>Clear it with chmod in the folder, or publish an image file instead.</source>
        <translation>Klasörde chmod ile temizleyin ya da bunun yerine bir görüntü dosyası yayımlayın.</translation>
    </message>
    <message>
        <source>A ban lasts from one minute to 365 days.</source>
        <translation>Bir yasak bir dakika ile 365 gün arasında sürer.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Başka bir süre seçin.</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>Bu, düğümün kendisidir.</translation>
    </message>
    <message>
        <source>No peer of this name is known.</source>
        <translation>Bu adla bilinen bir eş yok.</translation>
    </message>
    <message>
        <source>The peer is banned on this node, because somebody here wanted so.</source>
        <translation>Eş bu düğümde yasaklı, çünkü buradan biri öyle istedi.</translation>
    </message>
    <message>
        <source>Lift the ban to let it connect again.</source>
        <translation>Yeniden bağlanabilmesi için yasağı kaldırın.</translation>
    </message>
    <message>
        <source>The connection was ended on this node.</source>
        <translation>Bağlantı bu düğümde sonlandırıldı.</translation>
    </message>
    <message>
        <source>It lets somebody have an account who had none, or other rights.</source>
        <translation>Hesabı olmayan birine hesap ya da başka haklar veriyor.</translation>
    </message>
    <message>
        <source>It brings a certificate or public key that was not there before.</source>
        <translation>Daha önce olmayan bir sertifika ya da açık anahtar getiriyor.</translation>
    </message>
    <message>
        <source>Another program runs it than before, or one outside the usual folders.</source>
        <translation>Onu öncekinden başka ya da alışılmış klasörlerin dışında bir program çalıştırıyor.</translation>
    </message>
    <message>
        <source>It waits for connections that it did not wait for before.</source>
        <translation>Daha önce beklemediği bağlantıları bekliyor.</translation>
    </message>
    <message>
        <source>It lets the holder of another key log in.</source>
        <translation>Başka bir anahtarın sahibinin oturum açmasına izin veriyor.</translation>
    </message>
    <message>
        <source>It sets a password that lets somebody log in.</source>
        <translation>Oturum açmaya yarayan bir parola belirliyor.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than before.</source>
        <translation>Öncekinden başka birine ait.</translation>
    </message>
    <message>
        <source>More people on the device may read, change or run it than before.</source>
        <translation>Cihazda öncekinden daha çok kişi onu okuyabilir, değiştirebilir ya da çalıştırabilir.</translation>
    </message>
    <message>
        <source>It starts by itself, and did not exist before.</source>
        <translation>Kendiliğinden başlıyor ve daha önce yoktu.</translation>
    </message>
    <message>
        <source>A compression library of the device made other bytes than the vendor&apos;s.</source>
        <translation>Cihazın sıkıştırma kitaplığı, sağlayıcınınkinden farklı baytlar üretti.</translation>
    </message>
    <message>
        <source>Publish a delta without unpacked members, or a full artifact.</source>
        <translation>Üyeleri açılmamış bir delta veya tam bir yapıt yayımlayın.</translation>
    </message>
    <message>
        <source>The delta needs a compression library that the device does not have in this version.</source>
        <translation>Delta, cihazda bu sürümü bulunmayan bir sıkıştırma kitaplığı gerektiriyor.</translation>
    </message>
    <message>
        <source>The delta needs more room on the device&apos;s disk than there is.</source>
        <translation>Delta, cihazın diskinde mevcut olandan daha fazla yer gerektiriyor.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected, recalled or not approved now.</source>
        <translation>Yayın geri çekilmiş, reddedilmiş, geri çağrılmış ya da şu anda onaylı değil.</translation>
    </message>
    <message>
        <source>Every ring of the rollout is open already.</source>
        <translation>Dağıtımın bütün halkaları zaten açık.</translation>
    </message>
    <message>
        <source>The rollout has ended.</source>
        <translation>Dağıtım sona erdi.</translation>
    </message>
    <message>
        <source>Make a new rollout.</source>
        <translation>Yeni bir dağıtım oluşturun.</translation>
    </message>
    <message>
        <source>The release is not approved yet, so no ring is open.</source>
        <translation>Yayın henüz onaylanmadı, bu yüzden açık halka yok.</translation>
    </message>
    <message>
        <source>Only a rollout of a critical release may skip its rings.</source>
        <translation>Yalnızca kritik bir yayının dağıtımı halkalarını atlayabilir.</translation>
    </message>
    <message>
        <source>Open one ring at a time.</source>
        <translation>Halkaları birer birer açın.</translation>
    </message>
    <message>
        <source>The rollout was started already.</source>
        <translation>Dağıtım zaten başlatıldı.</translation>
    </message>
    <message>
        <source>A rollout that is under way cannot be removed.</source>
        <translation>Sürmekte olan bir dağıtım kaldırılamaz.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Önce durdurun.</translation>
    </message>
    <message>
        <source>The rollout is not paused.</source>
        <translation>Dağıtım duraklatılmış değil.</translation>
    </message>
    <message>
        <source>The rollout does not run.</source>
        <translation>Dağıtım çalışmıyor.</translation>
    </message>
    <message>
        <source>A reason has at most 200 characters and no line breaks.</source>
        <translation>Bir gerekçe en çok 200 karakterdir ve satır sonu içermez.</translation>
    </message>
    <message>
        <source>A ring that is open keeps its devices.</source>
        <translation>Açık bir halka cihazlarını korur.</translation>
    </message>
    <message>
        <source>Change the rings after it, or stop the rollout and make a new one.</source>
        <translation>Sonraki halkaları değiştirin ya da dağıtımı durdurup yenisini oluşturun.</translation>
    </message>
    <message>
        <source>A rollout stays with its release.</source>
        <translation>Bir dağıtım yayınıyla kalır.</translation>
    </message>
    <message>
        <source>More devices failed than the ring&apos;s limit allows.</source>
        <translation>Halkanın sınırının izin verdiğinden çok cihaz başarısız oldu.</translation>
    </message>
    <message>
        <source>Look into the failures, then resume.</source>
        <translation>Başarısızlıkları inceleyin, sonra sürdürün.</translation>
    </message>
    <message>
        <source>A ring has at most 8 attributes, with names up to 64 and values up to 128 characters.</source>
        <translation>Bir halkanın en çok 8 özniteliği olur; adlar en çok 64, değerler en çok 128 karakterdir.</translation>
    </message>
    <message>
        <source>A hardware class of a ring is empty or too long.</source>
        <translation>Bir halkanın donanım sınıfı boş ya da çok uzun.</translation>
    </message>
    <message>
        <source>A rollout ends after it starts.</source>
        <translation>Bir dağıtım başladıktan sonra biter.</translation>
    </message>
    <message>
        <source>A rollout lists at most 1024 devices.</source>
        <translation>Bir dağıtım en çok 1024 cihaz listeler.</translation>
    </message>
    <message>
        <source>Sort by share, class or attribute instead.</source>
        <translation>Bunun yerine paya, sınıfa ya da özniteliğe göre ayırın.</translation>
    </message>
    <message>
        <source>Good share and failure limit are 0 to 100 %.</source>
        <translation>Başarı payı ve hata sınırı 0 ile 100 % arasındadır.</translation>
    </message>
    <message>
        <source>The limit counts from 1 to 1,000,000 answers.</source>
        <translation>Sınır 1 ile 1.000.000 arası yanıttan sonra geçerlidir.</translation>
    </message>
    <message>
        <source>A rollout has a name of 1 to 80 characters on one line.</source>
        <translation>Bir dağıtımın tek satırda 1-80 karakterlik bir adı olur.</translation>
    </message>
    <message>
        <source>A ring has a name of 1 to 80 characters on one line.</source>
        <translation>Bir halkanın tek satırda 1-80 karakterlik bir adı olur.</translation>
    </message>
    <message>
        <source>A rollout has 1 to 16 rings.</source>
        <translation>Bir dağıtımın 1 ile 16 arası halkası olur.</translation>
    </message>
    <message>
        <source>A share is above 0 and at most 100 %, and counts from the first ring: each is above the one before.</source>
        <translation>Bir pay 0’dan büyük ve en çok 100 % olur ve ilk halkadan itibaren sayılır: her biri öncekinden büyüktür.</translation>
    </message>
    <message>
        <source>Write 5, 25, 100 rather than 5, 20, 75.</source>
        <translation>5, 20, 75 yerine 5, 25, 100 yazın.</translation>
    </message>
    <message>
        <source>A ring soaks at most 90 days.</source>
        <translation>Bir halka en çok 90 gün gözlenir.</translation>
    </message>
    <message>
        <source>A rollout takes releases of at most 32 hardware classes.</source>
        <translation>Bir dağıtım en çok 32 donanım sınıflı yayınları alır.</translation>
    </message>
    <message>
        <source>The release is withdrawn, rejected or recalled.</source>
        <translation>Yayın geri çekilmiş, reddedilmiş ya da geri çağrılmış.</translation>
    </message>
    <message>
        <source>The release has a rollout already.</source>
        <translation>Yayının zaten bir dağıtımı var.</translation>
    </message>
    <message>
        <source>Stop that first, or remove it when it is done.</source>
        <translation>Önce onu durdurun ya da bittiyse kaldırın.</translation>
    </message>
    <message>
        <source>The gateway keeps 256 rollouts.</source>
        <translation>Ağ geçidi 256 dağıtım saklar.</translation>
    </message>
    <message>
        <source>Remove old ones.</source>
        <translation>Eskileri kaldırın.</translation>
    </message>
    <message>
        <source>There is no such rollout.</source>
        <translation>Böyle bir dağıtım yok.</translation>
    </message>
    <message>
        <source>Too few devices of the ring have it yet.</source>
        <translation>Halkanın yeterince cihazında henüz yok.</translation>
    </message>
    <message>
        <source>No device of this gateway is in the ring.</source>
        <translation>Bu ağ geçidinin hiçbir cihazı halkada değil.</translation>
    </message>
    <message>
        <source>Open the next ring.</source>
        <translation>Sonraki halkayı açın.</translation>
    </message>
    <message>
        <source>The ring soaks.</source>
        <translation>Halka gözleniyor.</translation>
    </message>
    <message>
        <source>This is no time in UTC.</source>
        <translation>Bu, UTC olarak bir zaman değil.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Bu düğüm bir ağ geçidi değil.</translation>
    </message>
    <message>
        <source>Rollouts belong to a gateway: open the console of one.</source>
        <translation>Dağıtımlar bir ağ geçidine aittir: birinin konsolunu açın.</translation>
    </message>
    <message>
        <source>The words do not belong together.</source>
        <translation>Sözcükler birbirine ait değil.</translation>
    </message>
    <message>
        <source>Look for a word that was read wrongly, or two that changed places.</source>
        <translation>Yanlış okunmuş bir sözcüğü ya da yer değiştirmiş iki sözcüğü arayın.</translation>
    </message>
    <message>
        <source>A recovery sheet has 24 words.</source>
        <translation>Bir kurtarma kâğıdında 24 sözcük vardır.</translation>
    </message>
    <message>
        <source>A word is not on the list that recovery sheets are made of.</source>
        <translation>Bir sözcük, kurtarma kâğıtlarının yapıldığı listede yok.</translation>
    </message>
    <message>
        <source>Look for a slip of the pen.</source>
        <translation>Bir yazım yanlışı arayın.</translation>
    </message>
    <message>
        <source>The home belongs to another consortium already.</source>
        <translation>Bu ana klasör zaten başka bir konsorsiyuma ait.</translation>
    </message>
    <message>
        <source>A home belongs to one consortium; make another home.</source>
        <translation>Bir ana klasör tek bir konsorsiyuma aittir; başka bir ana klasör oluşturun.</translation>
    </message>
    <message>
        <source>The founding document or the record lists this member with other keys.</source>
        <translation>Kuruluş belgesi ya da kayıt bu üyeyi başka anahtarlarla gösteriyor.</translation>
    </message>
    <message>
        <source>Give the founders the public record of this home, or use the keys that they know.</source>
        <translation>Kuruculara bu ana klasörün açık kaydını verin ya da bildikleri anahtarları kullanın.</translation>
    </message>
    <message>
        <source>This node listens at every address of this computer; an invitation names one.</source>
        <translation>Bu düğüm bu bilgisayarın her adresinde dinliyor; davet bir adres söyler.</translation>
    </message>
    <message>
        <source>Give the address and port at which others reach this node.</source>
        <translation>Başkalarının bu düğüme ulaştığı adresi ve bağlantı noktasını verin.</translation>
    </message>
    <message>
        <source>This is no invitation: neither its text, nor its link, nor a founding document.</source>
        <translation>Bu bir davet değil: ne metni, ne bağlantısı, ne de bir kuruluş belgesi.</translation>
    </message>
    <message>
        <source>Use it whole, as the member gave it to you.</source>
        <translation>Üyenin size verdiği gibi, bütünüyle kullanın.</translation>
    </message>
    <message>
        <source>None of the members that the link names gave the founding document.</source>
        <translation>Bağlantının adlandırdığı üyelerden hiçbiri kuruluş belgesini vermedi.</translation>
    </message>
    <message>
        <source>Ask one of them to admit your node key, or to give you the invitation as a file.</source>
        <translation>Birinden düğüm anahtarınıza izin vermesini ya da daveti dosya olarak vermesini isteyin.</translation>
    </message>
    <message>
        <source>This is larger than any invitation.</source>
        <translation>Bu, her davetten daha büyük.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Doğru dosya olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, and does not begin or end with &apos;-&apos; or &apos;.&apos;.</source>
        <translation>Bir kimlikte 1 ile 64 arası a-z, 0-9, &apos;-&apos; ve &apos;.&apos; olur; başta ve sonda &apos;-&apos; ya da &apos;.&apos; olmaz.</translation>
    </message>
    <message>
        <source>A name has 1 to 128 bytes and no control characters.</source>
        <translation>Bir ad 1 ile 128 bayttır ve denetim karakteri içermez.</translation>
    </message>
    <message>
        <source>Two of the records have the same id.</source>
        <translation>Kayıtlardan ikisinin kimliği aynı.</translation>
    </message>
    <message>
        <source>Nobody is a checker.</source>
        <translation>Kimse denetçi değil.</translation>
    </message>
    <message>
        <source>Take the role yourself, or add the record of a member that has it.</source>
        <translation>Rolü kendiniz alın ya da o role sahip bir üyenin kaydını ekleyin.</translation>
    </message>
    <message>
        <source>A member needs at least one role.</source>
        <translation>Bir üyenin en az bir rolü olmalı.</translation>
    </message>
    <message>
        <source>Nobody is a validator.</source>
        <translation>Kimse doğrulayıcı değil.</translation>
    </message>
    <message>
        <source>A peer sent what nobody asked it for.</source>
        <translation>Bir eş, kimsenin istemediği bir şey gönderdi.</translation>
    </message>
    <message>
        <source>The node&apos;s own records are of an unknown version.</source>
        <translation>Düğümün kendi kayıtları bilinmeyen bir sürüme ait.</translation>
    </message>
    <message>
        <source>The transaction does not wait here any more.</source>
        <translation>İşlem artık burada beklemiyor.</translation>
    </message>
    <message>
        <source>This engine cannot do that.</source>
        <translation>Bu motor bunu yapamaz.</translation>
    </message>
    <message>
        <source>The transaction is another member&apos;s.</source>
        <translation>İşlem başka bir üyenin.</translation>
    </message>
    <message>
        <source>Choose transactions of ours.</source>
        <translation>Bizim işlemlerimizi seçin.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>Soran kişi soruyu kapattı.</translation>
    </message>
    <message>
        <source>A checker can ask a new one.</source>
        <translation>Bir denetçi yenisini sorabilir.</translation>
    </message>
    <message>
        <source>The key is no active one of the author&apos;s.</source>
        <translation>Anahtar, yazarın etkin anahtarlarından değil.</translation>
    </message>
    <message>
        <source>The signature is not good.</source>
        <translation>İmza geçerli değil.</translation>
    </message>
    <message>
        <source>A member has said as much about this release as one may.</source>
        <translation>Bir üye bu yayın hakkında söyleyebileceği kadarını söyledi.</translation>
    </message>
    <message>
        <source>Close what is answered, and put the rest into one question.</source>
        <translation>Yanıtlananları kapatın, kalanını tek soruda toplayın.</translation>
    </message>
    <message>
        <source>Only checkers of the release ask about it.</source>
        <translation>Yayın hakkında yalnızca onun denetçileri sorar.</translation>
    </message>
    <message>
        <source>Only who asked, who published and who owns the model answer.</source>
        <translation>Yalnızca soran, yayımlayan ve modelin sahibi yanıtlar.</translation>
    </message>
    <message>
        <source>The text is empty, too long or has control characters.</source>
        <translation>Metin boş, çok uzun ya da denetim karakterleri içeriyor.</translation>
    </message>
    <message>
        <source>Use at most 2000 characters.</source>
        <translation>En çok 2000 karakter kullanın.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation>Burada böyle bir soru yok.</translation>
    </message>
    <message>
        <source>One of the releases came without an SBOM.</source>
        <translation>Yayınlardan biri SBOM olmadan geldi.</translation>
    </message>
    <message>
        <source>The SBOM of one of the releases is not here.</source>
        <translation>Yayınlardan birinin SBOM’u burada değil.</translation>
    </message>
    <message>
        <source>Fetch it by reviewing that release, then compare again.</source>
        <translation>O yayını inceleyerek getirin, sonra yeniden karşılaştırın.</translation>
    </message>
    <message>
        <source>A limit is less than 2 GiB a second.</source>
        <translation>Bir sınır saniyede 2 GiB’den azdır.</translation>
    </message>
    <message>
        <source>Too many transfers are stopped or limited.</source>
        <translation>Çok fazla aktarım durdurulmuş ya da sınırlanmış.</translation>
    </message>
    <message>
        <source>Start some of them again.</source>
        <translation>Bazılarını yeniden başlatın.</translation>
    </message>
    <message>
        <source>Somebody here stopped it.</source>
        <translation>Burada biri durdurdu.</translation>
    </message>
    <message>
        <source>Start it under Transfers.</source>
        <translation>Aktarımlar altında başlatın.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Böyle bir aktarım yok.</translation>
    </message>
    <message>
        <source>No release that this node supports needs it now.</source>
        <translation>Bu düğümün desteklediği hiçbir yayının şimdi buna gereksinimi yok.</translation>
    </message>
    <message>
        <source>Peers that have the missing pieces send nothing now.</source>
        <translation>Eksik parçaları olan eşler şimdi bir şey göndermiyor.</translation>
    </message>
    <message>
        <source>An earlier transaction of its key is missing here.</source>
        <translation>Anahtarının daha önceki bir işlemi burada eksik.</translation>
    </message>
    <message>
        <source>The genesis document says twice, or wrongly, whether votes are hidden.</source>
        <translation>Kuruluş belgesi oyların gizlenip gizlenmediğini iki kez ya da yanlış belirtiyor.</translation>
    </message>
    <message>
        <source>The token %1 cannot be used.</source>
        <translation>Belirteç %1 kullanılamıyor.</translation>
    </message>
    <message>
        <source>The token %1 is not there.</source>
        <translation>Belirteç %1 yerinde değil.</translation>
    </message>
    <message>
        <source>Insert the token and retry.</source>
        <translation>Belirteci takın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Several tokens have the name %1.</source>
        <translation>Birden çok belirtecin adı %1.</translation>
    </message>
    <message>
        <source>Remove the others and retry.</source>
        <translation>Diğerlerini çıkarın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The token %1 reports a failure.</source>
        <translation>Belirteç %1 bir hata bildiriyor.</translation>
    </message>
    <message>
        <source>Remove the token, insert it again and retry.</source>
        <translation>Belirteci çıkarın, yeniden takın ve tekrar deneyin.</translation>
    </message>
    <message>
        <source>The token %1 has several keys of this name.</source>
        <translation>Belirteç %1 bu adda birden çok anahtar taşıyor.</translation>
    </message>
    <message>
        <source>The token %1 does not hold this key.</source>
        <translation>Belirteç %1 bu anahtarı taşımıyor.</translation>
    </message>
    <message>
        <source>Insert the token that holds it.</source>
        <translation>Onu taşıyan belirteci takın.</translation>
    </message>
    <message>
        <source>The token %1 cannot sign with Ed25519.</source>
        <translation>Belirteç %1 Ed25519 ile imzalayamıyor.</translation>
    </message>
    <message>
        <source>Use a token that does, or a key file.</source>
        <translation>Bunu yapabilen bir belirteç ya da bir anahtar dosyası kullanın.</translation>
    </message>
    <message>
        <source>The PKCS#11 library cannot be loaded.</source>
        <translation>PKCS#11 kitaplığı yüklenemiyor.</translation>
    </message>
    <message>
        <source>Check its path, and that it is the one for your token.</source>
        <translation>Yolunu ve belirtecinize ait olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The token %1 does not answer.</source>
        <translation>Belirteç %1 yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Touch it if it waits for that; otherwise remove it, insert it again and retry.</source>
        <translation>Dokunulmayı bekliyorsa dokunun; değilse çıkarın, yeniden takın ve tekrar deneyin.</translation>
    </message>
    <message>
        <source>Others may change the PKCS#11 library, so it is not loaded.</source>
        <translation>PKCS#11 kitaplığını başkaları değiştirebilir, bu yüzden yüklenmiyor.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is blocked.</source>
        <translation>Belirteç %1: PIN bloke edilmiş.</translation>
    </message>
    <message>
        <source>Whoever manages the token can set a new PIN.</source>
        <translation>Belirteci yöneten kişi yeni bir PIN belirleyebilir.</translation>
    </message>
    <message>
        <source>The token %1 does not accept a PIN of this form.</source>
        <translation>Belirteç %1 bu biçimde bir PIN kabul etmiyor.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <translation>PIN’i yeniden yazın.</translation>
    </message>
    <message>
        <source>The token %1 wants its PIN.</source>
        <translation>Belirteç %1 PIN istiyor.</translation>
    </message>
    <message>
        <source>Unlock the token and retry.</source>
        <translation>Belirtecin kilidini açın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The token %1 has no valid PIN yet.</source>
        <translation>Belirteç %1 henüz geçerli bir PIN’e sahip değil.</translation>
    </message>
    <message>
        <source>The PIN of the token %1 is wrong.</source>
        <translation>Belirteç %1: PIN yanlış.</translation>
    </message>
    <message>
        <source>Type the PIN again; too many wrong ones block the token.</source>
        <translation>PIN’i yeniden yazın; çok sayıda yanlış belirteci bloke eder.</translation>
    </message>
    <message>
        <source>The token %1 was removed while signing.</source>
        <translation>Belirteç %1 imzalama sırasında çıkarıldı.</translation>
    </message>
    <message>
        <source>What the token %1 signed does not fit the public key, so it is not used.</source>
        <translation>Belirteç %1 tarafından imzalanan, ortak anahtara uymuyor; bu yüzden kullanılmıyor.</translation>
    </message>
    <message>
        <source>Insert the token that holds the key.</source>
        <translation>Anahtarı taşıyan belirteci takın.</translation>
    </message>
    <message>
        <source>This is no name of a token or of a key on one.</source>
        <translation>Bu, bir belirtecin ya da üzerindeki bir anahtarın adı değil.</translation>
    </message>
    <message>
        <source>The name of a token must not bring its PIN along.</source>
        <translation>Bir belirtecin adı PIN’ini taşımamalı.</translation>
    </message>
    <message>
        <source>The home names the key on a token in a way that cannot be understood.</source>
        <translation>Ana klasör, belirteçteki anahtarı anlaşılmaz biçimde adlandırıyor.</translation>
    </message>
    <message>
        <source>No PKCS#11 library is named for the token.</source>
        <translation>Belirteç için bir PKCS#11 kitaplığı belirtilmemiş.</translation>
    </message>
    <message>
        <source>No key of this member is on such a token.</source>
        <translation>Bu üyenin hiçbir anahtarı böyle bir belirteçte değil.</translation>
    </message>
    <message>
        <source>The validators of the next epoch did not prove that they are there; the block is ignored.</source>
        <translation>Sonraki dönemin doğrulayıcıları hazır olduklarını kanıtlamadı; blok yok sayılır.</translation>
    </message>
    <message>
        <source>A peer told wrongly what this validator signed; it is ignored.</source>
        <translation>Bir eş, bu doğrulayıcının imzaladıklarını yanlış bildirdi; yok sayılır.</translation>
    </message>
    <message>
        <source>A peer speaks for another consortium.</source>
        <translation>Bir eş başka bir konsorsiyum adına konuşuyor.</translation>
    </message>
    <message>
        <source>A delta overwrites the old software exactly when it was made for that.</source>
        <translation>Bir delta, eski yazılımın üzerine yalnızca bunun için yapılmışsa yazar.</translation>
    </message>
    <message>
        <source>What was noted of an interrupted installation in place is damaged.</source>
        <translation>Yarıda kalan yerinde kurulumun notları hasarlı.</translation>
    </message>
    <message>
        <source>Write the whole image anew.</source>
        <translation>Tüm imajı yeniden yazın.</translation>
    </message>
    <message>
        <source>The new file is not the one that the delta makes.</source>
        <translation>Yeni dosya, deltanın ürettiği dosya değil.</translation>
    </message>
    <message>
        <source>What this validator signed last cannot be read, so it signs nothing.</source>
        <translation>Bu doğrulayıcının en son imzaladıkları okunamıyor; bu yüzden hiçbir şey imzalamıyor.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; its peers tell it what it signed.</source>
        <translation>Düğümü durdurun ve quorated repair çalıştırın; eşleri ona neyi imzaladığını söyler.</translation>
    </message>
    <message>
        <source>Only a sealer adds transactions of this kind.</source>
        <translation>Bu tür işlemleri yalnızca mühürleyici ekler.</translation>
    </message>
    <message>
        <source>The installation was interrupted and starts again.</source>
        <translation>Kurulum yarıda kaldı ve yeniden başlıyor.</translation>
    </message>
    <message>
        <source>The gateway does not hold the device&apos;s certificate.</source>
        <translation>Ağ geçidinde cihazın sertifikası yok.</translation>
    </message>
    <message>
        <source>Enrol the device.</source>
        <translation>Cihazı kaydedin.</translation>
    </message>
    <message>
        <source>The device answered an offer that is closed, or that the gateway never made.</source>
        <translation>Cihaz, kapanmış ya da ağ geçidinin hiç yapmadığı bir teklife yanıt verdi.</translation>
    </message>
    <message>
        <source>A device&apos;s report cannot be read.</source>
        <translation>Bir cihazın raporu okunamıyor.</translation>
    </message>
    <message>
        <source>A request of a device is not well formed.</source>
        <translation>Bir cihazın isteği düzgün biçimli değil.</translation>
    </message>
    <message>
        <source>A newer offer took the place of this one.</source>
        <translation>Daha yeni bir teklif bunun yerini aldı.</translation>
    </message>
    <message>
        <source>A setting of the gateway is out of its range.</source>
        <translation>Ağ geçidinin bir ayarı sınırlarının dışında.</translation>
    </message>
    <message>
        <source>A device with our agent came without TLS.</source>
        <translation>Aracımızı kullanan bir cihaz TLS olmadan geldi.</translation>
    </message>
    <message>
        <source>Give the device the https address of the gateway.</source>
        <translation>Cihaza ağ geçidinin https adresini verin.</translation>
    </message>
    <message>
        <source>The request of the device is too old, or from the future.</source>
        <translation>Cihazın isteği çok eski ya da gelecekten.</translation>
    </message>
    <message>
        <source>Correct the clock of the device.</source>
        <translation>Cihazın saatini düzeltin.</translation>
    </message>
    <message>
        <source>The request of the device is for another gateway.</source>
        <translation>Cihazın isteği başka bir ağ geçidi için.</translation>
    </message>
    <message>
        <source>The release has no such artifact.</source>
        <translation>Yayında böyle bir yapıt yok.</translation>
    </message>
    <message>
        <source>The gateway&apos;s next batch has another number on the chain than here.</source>
        <translation>Ağ geçidinin sonraki yığınının numarası zincirde buradakinden farklı.</translation>
    </message>
    <message>
        <source>Only one node may run with the keys of a gateway.</source>
        <translation>Bir ağ geçidinin anahtarlarıyla yalnızca bir düğüm çalışabilir.</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>Böyle bir yığın yok.</translation>
    </message>
    <message>
        <source>The release is not offered to this device.</source>
        <translation>Yayın bu cihaza teklif edilmiyor.</translation>
    </message>
    <message>
        <source>What is known of the devices could not be read; it is made anew from the chain.</source>
        <translation>Cihazlar hakkında bilinenler okunamadı; zincirden yeniden oluşturuluyor.</translation>
    </message>
    <message>
        <source>The home has a key file for this purpose.</source>
        <translation>Düğümün klasöründe bu amaç için bir anahtar dosyası var.</translation>
    </message>
    <message>
        <source>Move it away: from then on the token signs.</source>
        <translation>Onu başka yere taşıyın: o andan sonra belirteç imzalar.</translation>
    </message>
    <message>
        <source>This is no signed report, or it was altered after it was signed.</source>
        <translation>Bu imzalı bir rapor değil ya da imzalandıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>Ona güvenmeyin. Yeniden isteyin.</translation>
    </message>
    <message>
        <source>This is no proof of two histories, or it does not hold.</source>
        <translation>Bu, iki farklı geçmişin kanıtı değil ya da geçerli değil.</translation>
    </message>
    <message>
        <source>Accuse nobody on its ground.</source>
        <translation>Buna dayanarak kimseyi suçlamayın.</translation>
    </message>
    <message>
        <source>Too many acts wait for somebody to agree.</source>
        <translation>Onay bekleyen çok fazla işlem var.</translation>
    </message>
    <message>
        <source>Send or delete some of them in the outbox.</source>
        <translation>Bazılarını giden kutusunda gönderin veya silin.</translation>
    </message>
    <message>
        <source>Another transaction of yours came first, so what you saw is no longer what would be signed.</source>
        <translation>Başka bir işleminiz öne geçti; gördüğünüz artık imzalanacak olan değil.</translation>
    </message>
    <message>
        <source>Look at it again and confirm it anew.</source>
        <translation>Yeniden bakın ve yeniden onaylayın.</translation>
    </message>
    <message>
        <source>It was sent or dropped already.</source>
        <translation>Zaten gönderildi veya bırakıldı.</translation>
    </message>
    <message>
        <source>Begin the act anew.</source>
        <translation>İşleme yeniden başlayın.</translation>
    </message>
    <message>
        <source>The database is being opened anew after a write that failed.</source>
        <translation>Başarısız bir yazmadan sonra veritabanı yeniden açılıyor.</translation>
    </message>
    <message>
        <source>Check the disk, and that it has room.</source>
        <translation>Diski ve yeterli boş alan olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>This is no proposal, or it was damaged on its way.</source>
        <translation>Bu bir öneri değil ya da yolda bozulmuş.</translation>
    </message>
    <message>
        <source>Ask who sent it for the whole text.</source>
        <translation>Gönderenden metnin tamamını isteyin.</translation>
    </message>
    <message>
        <source>Our member has signed it already, or its signature does not count on this proposal.</source>
        <translation>Üyemiz bunu zaten imzaladı ya da imzası bu öneride sayılmıyor.</translation>
    </message>
    <message>
        <source>The proposal is for another consortium.</source>
        <translation>Öneri başka bir konsorsiyum için.</translation>
    </message>
    <message>
        <source>Nothing would be different from what the ledger says now.</source>
        <translation>Defterin şimdi söylediğinden farklı bir şey olmaz.</translation>
    </message>
    <message>
        <source>The chain is not what its founding document and its blocks come to.</source>
        <translation>Zincir, kuruluş belgesi ile bloklarından çıkan sonuç değil.</translation>
    </message>
    <message>
        <source>Stop the node and run quorated repair; what is missing comes from its peers.</source>
        <translation>Düğümü durdurun ve quorated repair çalıştırın; eksikler eşlerinden gelir.</translation>
    </message>
    <message>
        <source>The oldest blocks are not here any more: there is nothing to verify the others from.</source>
        <translation>En eski bloklar artık burada değil: öbürlerini doğrulamak için başlangıç yok.</translation>
    </message>
    <message>
        <source>Verify it at a node that keeps all blocks.</source>
        <translation>Bütün blokları saklayan bir düğümde doğrulayın.</translation>
    </message>
    <message>
        <source>The member has no such key.</source>
        <translation>Üyenin böyle bir anahtarı yok.</translation>
    </message>
    <message>
        <source>Keys of this purpose cannot be named here.</source>
        <translation>Bu amaçlı anahtarlar burada belirtilemez.</translation>
    </message>
    <message>
        <source>The proposal rotates no key of a vendor: there is nothing for the vendor to sign.</source>
        <translation>Öneri bir sağlayıcının anahtarını değiştirmiyor: sağlayıcının imzalayacağı bir şey yok.</translation>
    </message>
    <message>
        <source>This key does not speak for the vendor here: it is revoked, of another member, or of another purpose.</source>
        <translation>Bu anahtar burada sağlayıcı adına konuşmaz: iptal edilmiş, başka bir üyenin ya da başka bir amaçla.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s root key; a release key&apos;s rotation with its present release key, too; a root key&apos;s with the new root key, too.</source>
        <translation>Sağlayıcının kök anahtarıyla imzalayın; yayın anahtarının değişimini şimdiki yayın anahtarıyla da, kök anahtarınkini yeni kök anahtarla da.</translation>
    </message>
    <message>
        <source>The node ended in the midst of it.</source>
        <translation>Düğüm işin ortasında sona erdi.</translation>
    </message>
    <message>
        <source>See whether what it was to make is there, and begin it again if not.</source>
        <translation>Yapacağı şey ortada mı bakın, değilse yeniden başlatın.</translation>
    </message>
    <message>
        <source>It has another access list or label than before.</source>
        <translation>Öncekinden farklı bir erişim listesi ya da etiketi var.</translation>
    </message>
    <message>
        <source>The program gains capabilities of the system&apos;s administrator, whoever starts it.</source>
        <translation>Program, kim başlatırsa başlatsın, sistem yöneticisinin yetkilerini (capability) kazanıyor.</translation>
    </message>
    <message>
        <source>Its folder has this name twice: a device sees the first file, and the second hides behind it.</source>
        <translation>Klasöründe bu ad iki kez geçiyor: cihaz ilk dosyayı görür, ikincisi onun arkasında saklanır.</translation>
    </message>
    <message>
        <source>Some of its extended attributes could not be read, or are more than are kept.</source>
        <translation>Genişletilmiş özniteliklerinin bir kısmı okunamadı ya da saklanandan fazla.</translation>
    </message>
    <message>
        <source>The file system has this name twice; the first one was taken, as a device does.</source>
        <translation>Dosya sisteminde bu ad iki kez geçiyor; cihazın yaptığı gibi ilki alındı.</translation>
    </message>
    <message>
        <source>No container that this program knows was recognised, so its bytes were looked at as one file.</source>
        <translation>Bu programın bildiği bir kapsayıcı tanınmadı; baytları tek bir dosya olarak incelendi.</translation>
    </message>
    <message>
        <source>The disk has too little space for this review.</source>
        <translation>Diskte bu inceleme için yeterli yer yok.</translation>
    </message>
    <message>
        <source>Make space and start the review again.</source>
        <translation>Yer açın ve incelemeyi yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>quorate::bridge::format</name>
    <message>
        <source>%1 UTC
%2 local time</source>
        <translation>%1 UTC
%2 yerel saat</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 önce</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 bayt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/sn</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
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
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BinaryMap</name>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Anlamı</translation>
    </message>
</context>
<context>
    <name>quorate::charts::BuildChart</name>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>of the new version, MB</source>
        <translation>yeni sürümün, MB</translation>
    </message>
    <message>
        <source>payload, %</source>
        <translation>yük, %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>şimdiye kadar %1</translation>
    </message>
    <message>
        <source>Way tried</source>
        <translation>Denenen yol</translation>
    </message>
    <message>
        <source>Of the new version</source>
        <translation>Yeni sürümün</translation>
    </message>
    <message>
        <source>Payload so far</source>
        <translation>Şimdiye kadarki yük</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Nothing is encoded yet.</source>
        <translation>Henüz hiçbir şey kodlanmadı.</translation>
    </message>
    <message>
        <source>%1 of the new version are encoded in %2 of payload, %3.</source>
        <translation>Yeni sürümün %1 kadarı %2 yüke kodlandı, %3.</translation>
    </message>
    <message>
        <source>%1: %2 of payload, %3</source>
        <translation>%1: %2 yük, %3</translation>
    </message>
    <message>
        <source>of the new version, kB</source>
        <translation>yeni sürümün, kB</translation>
    </message>
</context>
<context>
    <name>quorate::charts::ByteStrip</name>
    <message>
        <source>Offset</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>New, per cent</source>
        <translation>Yeni, yüzde</translation>
    </message>
    <message>
        <source>There are no bytes to compare.</source>
        <translation>Karşılaştırılacak bayt yok.</translation>
    </message>
    <message>
        <source>New bytes by place: %1 % of the file stands nowhere in the file before.</source>
        <translation>Yere göre yeni baytlar: dosyanın %1 % kadarı önceki dosyanın hiçbir yerinde yok.</translation>
    </message>
    <message>
        <source>%1: %2 % new</source>
        <translation>%1: %2 % yeni</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % new</source>
        <translation>%2 içinde %1: %3 % yeni</translation>
    </message>
</context>
<context>
    <name>quorate::charts::Chart</name>
    <message>
        <source>Data of the chart</source>
        <translation>Grafiğin verileri</translation>
    </message>
    <message>
        <source>%1
Press D for the data as a table.</source>
        <translation>%1
Verileri tablo olarak görmek için D tuşuna basın.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Tablo olarak göster</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Verileri kopyala</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <source>Show all of the axis</source>
        <translation>Eksenin tamamını göster</translation>
    </message>
    <message>
        <source>Save the data as CSV...</source>
        <translation>Verileri CSV olarak kaydet...</translation>
    </message>
</context>
<context>
    <name>quorate::charts::CoverageChart</name>
    <message>
        <source>days since publication</source>
        <translation>yayımlanmadan bu yana gün</translation>
    </message>
    <message>
        <source>hours since publication</source>
        <translation>yayımlanmadan bu yana saat</translation>
    </message>
    <message>
        <source>minutes since publication</source>
        <translation>yayımlanmadan bu yana dakika</translation>
    </message>
    <message>
        <source>seconds since publication</source>
        <translation>yayımlanmadan bu yana saniye</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>% of eligible devices</source>
        <translation>uygun cihazların yüzdesi</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Seconds since publication</source>
        <translation>Yayımlanmadan bu yana saniye</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>No release has been acknowledged by devices yet.</source>
        <translation>Henüz hiçbir yayın için cihazlardan alındı bildirimi gelmedi.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage since publication: %1.</source>
        <translation>Yayımlanmadan bu yana kapsama: %1.</translation>
    </message>
    <message>
        <source>%1 days after publication</source>
        <translation>Yayımdan %1 gün sonra</translation>
    </message>
    <message>
        <source>%1 hours after publication</source>
        <translation>Yayımdan %1 saat sonra</translation>
    </message>
    <message>
        <source>%1 minutes after publication</source>
        <translation>Yayımdan %1 dakika sonra</translation>
    </message>
    <message>
        <source>%1 seconds after publication</source>
        <translation>Yayımdan %1 saniye sonra</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>hedef %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3 in about %4 at this pace</source>
        <translation>%1 %2 düzeyinde, bu hızla yaklaşık %4 içinde %3</translation>
    </message>
    <message>
        <source>%1  %2, paused</source>
        <translation>%1  %2, duraklatıldı</translation>
    </message>
    <message>
        <source>no data for the last %1</source>
        <translation>son %1 için veri yok</translation>
    </message>
    <message>
        <source>%1 at %2, no data for the last %3</source>
        <translation>%1: %2, son %3 için veri yok</translation>
    </message>
    <message>
        <source>%1  no data</source>
        <translation>%1  veri yok</translation>
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
        <translation>bayt başına bit</translation>
    </message>
    <message>
        <source>offset in the file, kB</source>
        <translation>dosyadaki konum, kB</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, yeni</translation>
    </message>
    <message>
        <source>Entropy by offset</source>
        <translation>Konuma göre entropi</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>There are no bytes to measure.</source>
        <translation>Ölçülecek bayt yok.</translation>
    </message>
    <message>
        <source>At most %1 bits a byte before and %2 after; 8 is random.</source>
        <translation>Bayt başına önce en çok %1, sonra en çok %2 bit; 8 rastgeledir.</translation>
    </message>
    <message>
        <source>%1 in %2, new</source>
        <translation>%1, %2 içinde, yeni</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2 içinde</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, before %3</source>
        <translation>%1: bayt başına %2 bit, önce %3</translation>
    </message>
    <message>
        <source>%1: %2 bits a byte, nothing before</source>
        <translation>%1: bayt başına %2 bit, önce hiçbir şey</translation>
    </message>
    <message>
        <source>%1: nothing, before %2 bits a byte</source>
        <translation>%1: hiçbir şey, önce bayt başına %2 bit</translation>
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
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>quorate::charts::LimitChart</name>
    <message>
        <source>% failed</source>
        <translation>% başarısız</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>sınır %1</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Halka</translation>
    </message>
    <message>
        <source>Failed at worst</source>
        <translation>En kötü başarısızlık</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Select a rollout to see the failures of its rings.</source>
        <translation>Halkalarının başarısızlıklarını görmek için bir dağıtım seçin.</translation>
    </message>
    <message>
        <source>At a limit of %1 no ring would have paused.</source>
        <translation>%1 sınırında hiçbir halka duraklamazdı.</translation>
    </message>
    <message>
        <source>At a limit of %1 these rings would have paused: %2.</source>
        <translation>%1 sınırında şu halkalar duraklardı: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::charts::RolloutChart</name>
    <message>
        <source>days since the start</source>
        <translation>başlangıçtan beri gün</translation>
    </message>
    <message>
        <source>hours since the start</source>
        <translation>başlangıçtan beri saat</translation>
    </message>
    <message>
        <source>minutes since the start</source>
        <translation>başlangıçtan beri dakika</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>cihaz</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>Select a rollout to see how it went.</source>
        <translation>Nasıl gittiğini görmek için bir dağıtım seçin.</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Başlangıçtan beri saniye</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%2 cihazdan %1</translation>
    </message>
    <message>
        <source>%1 days since the start</source>
        <translation>başlangıçtan beri %1 gün</translation>
    </message>
    <message>
        <source>%1 hours since the start</source>
        <translation>başlangıçtan beri %1 saat</translation>
    </message>
    <message>
        <source>%1 minutes since the start</source>
        <translation>başlangıçtan beri %1 dakika</translation>
    </message>
</context>
<context>
    <name>quorate::charts::TimelineChart</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 g %2 sa</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Henüz bir şey olmadı.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ve daha fazlası</translation>
    </message>
</context>
<context>
    <name>quorate::charts::TrafficChart</name>
    <message>
        <source>%1/s</source>
        <translation>%1/sn</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/sn</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/sn</translation>
    </message>
    <message>
        <source>B/s</source>
        <translation>B/sn</translation>
    </message>
    <message>
        <source>↓ received %1</source>
        <translation>↓ alınan %1</translation>
    </message>
    <message>
        <source>↑ sent %1</source>
        <translation>↑ gönderilen %1</translation>
    </message>
    <message>
        <source>no limit of what is sent</source>
        <translation>gönderme sınırı yok</translation>
    </message>
    <message>
        <source>at most %1 sent</source>
        <translation>en çok %1 gönderilir</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>Bu sürede henüz bir şey sayılmadı.</translation>
    </message>
    <message>
        <source>%1 received and %2 sent, at most %3.</source>
        <translation>%1 alındı ve %2 gönderildi, en çok %3.</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: sayılmadı</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1: %2 alındı, %3 gönderildi</translation>
    </message>
</context>
<context>
    <name>quorate::charts::WaitingChart</name>
    <message>
        <source>days before now</source>
        <translation>gün önce</translation>
    </message>
    <message>
        <source>hours before now</source>
        <translation>saat önce</translation>
    </message>
    <message>
        <source>minutes before now</source>
        <translation>dakika önce</translation>
    </message>
    <message>
        <source>seconds before now</source>
        <translation>saniye önce</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekleyen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>diğerleri</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>Blok bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Seconds before now</source>
        <translation>Kaç saniye önce</translation>
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
        <translation>Düğüm açılmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::Outbox</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::PageSheet</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Sayfaya dön (Esc)</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignSheet</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Onaylamak için %1 yazın</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Gerekçe gerekli.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Onaylamak için %1 yazın.</translation>
    </message>
    <message>
        <source>Shown once there is a reason: it is part of what is signed.</source>
        <translation>Bir gerekçe olunca gösterilir: imzalananın parçasıdır.</translation>
    </message>
    <message>
        <source>Being prepared...</source>
        <translation>Hazırlanıyor...</translation>
    </message>
    <message>
        <source>What is signed is shown first.</source>
        <translation>Önce imzalanacak olan gösterilir.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::SignedView</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>What is signed, as</source>
        <translation>İmzalanan, şu biçimde</translation>
    </message>
    <message>
        <source>Bytes that are signed</source>
        <translation>İmzalanan baytlar</translation>
    </message>
    <message>
        <source>Bytes that are signed, in CBOR diagnostic notation</source>
        <translation>İmzalanan baytlar, CBOR tanılama gösteriminde</translation>
    </message>
    <message>
        <source>Id of the transaction</source>
        <translation>İşlemin kimliği</translation>
    </message>
    <message>
        <source>Copy the id of the transaction</source>
        <translation>İşlemin kimliğini kopyala</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baytlar</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>Fields of what is signed</source>
        <translation>İmzalananın alanları</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Transaction: %1</source>
        <translation>İşlem: %1</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>%1 işlemi</translation>
    </message>
    <message>
        <source>The signature of the part before will stand at %1 to %2; until then there are zeros.</source>
        <translation>Önceki bölümün imzası %1 ile %2 arasında duracak; o zamana kadar sıfırlar var.</translation>
    </message>
</context>
<context>
    <name>quorate::dialogs::UnlockDialog</name>
    <message>
        <source>Unlock keys</source>
        <translation>Anahtarların kilidini aç</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>Anahtar dosyalarının parolası</translation>
    </message>
    <message>
        <source>Passphrase of the keys of %1</source>
        <translation>%1 anahtarlarının parolası</translation>
    </message>
    <message>
        <source>The keys stay on this computer and are opened in memory only.</source>
        <translation>Anahtarlar bu bilgisayarda kalır ve yalnızca bellekte açılır.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Belirtecin kilidini aç</translation>
    </message>
    <message>
        <source>PIN of the token %1</source>
        <translation>%1 belirtecinin PIN’i</translation>
    </message>
    <message>
        <source>Type the PIN on the reader after you chose Unlock token.</source>
        <translation>Belirtecin kilidini aç’ı seçtikten sonra PIN’i okuyucuda yazın.</translation>
    </message>
    <message>
        <source>The PIN goes to the token and is not kept. It is forgotten when the keys are locked.</source>
        <translation>PIN belirtece gider ve saklanmaz. Anahtarlar kilitlenince unutulur.</translation>
    </message>
</context>
<context>
    <name>quorate::models</name>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>No member now</source>
        <translation>Artık üye değil</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Kuruldu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>Son alındı bildirimi</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Waits for its batch</source>
        <translation>Yığınını bekliyor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Suçlanan</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Yığın</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayıldı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Sıra no</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Çalıştırdığı</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Kurulu sürüm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Son görülme</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Retler</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>İşlem anahtarı</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sahip</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>İptal edilen</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>Donanım sınıfları</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Vekiller</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Kesinleşti</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Önerildi</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>Mühürleyen</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Yaprak</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Üye değil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Giden</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>Release height</source>
        <translation>Yayın yüks.</translation>
    </message>
    <message>
        <source>Delivery height</source>
        <translation>Teslimat yüks.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Yük</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Eşler</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>İndirme</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gönderme</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Which parts of the payload are here</source>
        <translation>Yükün hangi parçaları burada</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Boşa giden</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>Parça kökü</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged by %1 of %2 devices, failures: %3</source>
        <translation>
            <numerusform>Alındı bildirimi veren: %1 / %2 cihaz, başarısız: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as the gateways claim them; the entries are not open to us.</source>
        <translation>Sayılar ağ geçitlerinin beyanıdır; kayıtlar bize açık değil.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 yerine %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n hedef</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Not settled yet: this may still change.</source>
        <translation>Henüz kesinleşmedi: bu hâlâ değişebilir.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kazanç</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Karara bağlandı</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Donanım sınıfı</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Geri dönüş dizini</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Yapıt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>In transaction</source>
        <translation>İşlemde</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Tutulmuyor</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Yasaklı</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Kural ihlali</translation>
    </message>
    <message>
        <source>Installed: %1, under way: %2, failed: %3, devices: %4</source>
        <translation>Kurulan: %1, süren: %2, başarısız: %3, cihaz: %4</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>Planın gerisinde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Halka</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Durdurma sınırı</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Plana uygun</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geçildi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Eşik</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, sonra %2</translation>
    </message>
    <message>
        <source>%1 of the devices that fit, with the rings before</source>
        <translation>önceki halkalarla birlikte uyan cihazların %1 kadarı</translation>
    </message>
    <message>
        <source>hardware classes: %1</source>
        <translation>donanım sınıfları: %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>devices in a list: %1</source>
        <translation>listedeki cihazlar: %1</translation>
    </message>
    <message>
        <source>the limit counts from %1 answers</source>
        <translation>sınır %1 yanıttan sonra geçerli</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Kendiliğinden</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Bizim</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Will be in block</source>
        <translation>Gireceği blok</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Yeniden denenecek</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>En seyrek</translation>
    </message>
    <message>
        <source>How many connected peers have the rarest of the missing pieces</source>
        <translation>Eksik parçaların en seyrek olanı kaç bağlı eşte var</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted</source>
        <translation>%1 / %2 oy kullandı</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>izleniyor</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Oyların istendiği son zaman</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzlenenler</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Güncel</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Geride</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Takıldı</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Bu düğüm</translation>
    </message>
    <message>
        <source>Failed, 24 h</source>
        <translation>Hata, 24 sa</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Sunuldu</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Bytes of its payload that went out, since this gateway&apos;s start</source>
        <translation>Bu ağ geçidi başladığından beri gönderilen yük baytları</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Kendi sözleri</translation>
    </message>
    <message>
        <source>In no ring</source>
        <translation>Hiçbir halkada değil</translation>
    </message>
    <message>
        <source>Failed, share</source>
        <translation>Başarısız, oran</translation>
    </message>
    <message>
        <source>From it</source>
        <translation>Ondan</translation>
    </message>
    <message>
        <source>To it</source>
        <translation>Ona</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Key on the ledger</source>
        <translation>Anahtarı defterde</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Geçerli anahtar yok</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Yavaş</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Zamanında</translation>
    </message>
    <message>
        <source>Slow is more than two turns: somebody missed one</source>
        <translation>Yavaş, iki sıradan uzun demektir: biri sırasını kaçırdı</translation>
    </message>
    <message>
        <source>Blocks behind</source>
        <translation>Geride (blok)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-hash</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Öznitelikler</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Çelişkili</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>Until %1, as somebody marked at this computer</source>
        <translation>%1 tarihine dek, bu bilgisayarda birinin işaretlediği gibi</translation>
    </message>
    <message>
        <source>Of its program, as it tells; nothing proves it</source>
        <translation>Kendi bildirdiği program sürümü; kanıtı yoktur</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Gidişat</translation>
    </message>
    <message>
        <source>Devices that installed it, from the release&apos;s first acknowledgement to its newest; in the second half of that time %1 came</source>
        <translation>Yayının ilk alındı bildiriminden en yenisine dek onu kuran cihazlar; bu sürenin ikinci yarısında %1 cihaz geldi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Söyledikleri</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>dakikada %1</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>stage of a release: no vote yet</comment>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>stage of a release</comment>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>stage of a release: on no device yet</comment>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <comment>stage of a release</comment>
        <translation>Dağıtılıyor</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>stage of a release: on every device</comment>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>stage of a release</comment>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Last acknowledgement</source>
        <translation>Son alındı bildirimi</translation>
    </message>
    <message>
        <source>Nothing that it acknowledged is recorded, or open to this node</source>
        <translation>Kayıtlı ya da bu düğüme açık bir alındı bildirimi yok</translation>
    </message>
    <message>
        <source>Asked for the rows in sight; the list is neither sorted nor filtered by it</source>
        <translation>Görünen satırlar için sorulur; liste buna göre ne sıralanır ne de süzülür</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>title of a narrow column</comment>
        <translation>Hata</translation>
    </message>
</context>
<context>
    <name>quorate::models::ReviewFiles</name>
    <message>
        <source>+ added</source>
        <translation>+ eklendi</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− kaldırıldı</translation>
    </message>
    <message>
        <source>&gt; renamed</source>
        <translation>&gt; yeniden adlandırıldı</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>izinler</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ değişti</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>önceden %1</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>bakıldı</translation>
    </message>
    <message>
        <source>not viewed</source>
        <translation>bakılmadı</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>görüntünün tamamı</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Size change</source>
        <translation>Boyut değişimi</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>Entropi, 0-8</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>yeni hesap</translation>
    </message>
    <message>
        <source>new network address</source>
        <translation>yeni ağ adresi</translation>
    </message>
    <message>
        <source>canaries lost</source>
        <translation>kanaryalar yok</translation>
    </message>
    <message>
        <source>new certificate</source>
        <translation>yeni sertifika</translation>
    </message>
    <message>
        <source>new component</source>
        <translation>yeni bileşen</translation>
    </message>
    <message>
        <source>device node</source>
        <translation>aygıt dosyası</translation>
    </message>
    <message>
        <source>entropy rose</source>
        <translation>entropi arttı</translation>
    </message>
    <message>
        <source>more than listed</source>
        <translation>listelenenden fazla</translation>
    </message>
    <message>
        <source>FORTIFY lost</source>
        <translation>FORTIFY yok</translation>
    </message>
    <message>
        <source>new calls</source>
        <translation>yeni çağrılar</translation>
    </message>
    <message>
        <source>other interpreter</source>
        <translation>başka yorumlayıcı</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>özel anahtar</translation>
    </message>
    <message>
        <source>new library</source>
        <translation>yeni kitaplık</translation>
    </message>
    <message>
        <source>link climbs out</source>
        <translation>bağ dışarı çıkıyor</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>bağlantı bekliyor</translation>
    </message>
    <message>
        <source>new login key</source>
        <translation>yeni oturum anahtarı</translation>
    </message>
    <message>
        <source>password to log in</source>
        <translation>oturum parolası</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>bozuk</translation>
    </message>
    <message>
        <source>near-random section</source>
        <translation>rastgeleye yakın bölüm</translation>
    </message>
    <message>
        <source>not in SBOM</source>
        <translation>SBOM’da yok</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>açılmadı</translation>
    </message>
    <message>
        <source>not wholly inspected</source>
        <translation>tümüyle incelenmedi</translation>
    </message>
    <message>
        <source>executable stack</source>
        <translation>çalıştırılabilir yığın</translation>
    </message>
    <message>
        <source>other owner</source>
        <translation>başka sahip</translation>
    </message>
    <message>
        <source>PIE lost</source>
        <translation>PIE yok</translation>
    </message>
    <message>
        <source>new program</source>
        <translation>yeni program</translation>
    </message>
    <message>
        <source>RELRO lost</source>
        <translation>RELRO yok</translation>
    </message>
    <message>
        <source>wider rights</source>
        <translation>genişletilmiş izinler</translation>
    </message>
    <message>
        <source>own library folders</source>
        <translation>kendi kitaplık klasörleri</translation>
    </message>
    <message>
        <source>new script</source>
        <translation>yeni betik</translation>
    </message>
    <message>
        <source>script changed</source>
        <translation>betik değişti</translation>
    </message>
    <message>
        <source>new section</source>
        <translation>yeni bölüm</translation>
    </message>
    <message>
        <source>new service</source>
        <translation>yeni hizmet</translation>
    </message>
    <message>
        <source>becomes setgid</source>
        <translation>setgid oluyor</translation>
    </message>
    <message>
        <source>becomes setuid</source>
        <translation>setuid oluyor</translation>
    </message>
    <message>
        <source>writable by all</source>
        <translation>herkesçe yazılabilir</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>yazılabilir kod</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>farklı öznitelikler</translation>
    </message>
    <message>
        <source>gains capabilities</source>
        <translation>yetki kazanıyor</translation>
    </message>
    <message>
        <source>name stands twice</source>
        <translation>ad iki kez</translation>
    </message>
</context>
<context>
    <name>quorate::pages</name>
    <message>
        <source>Failed without a reason</source>
        <translation>Gerekçesiz başarısız</translation>
    </message>
    <message>
        <source>Failed; the reasons are not open to us</source>
        <translation>Başarısız; gerekçeler bize açık değil</translation>
    </message>
    <message>
        <source>At this gateway: %1</source>
        <translation>Bu ağ geçidinde: %1</translation>
    </message>
    <message>
        <source>Has not acknowledged yet</source>
        <translation>Henüz alındı bildirimi yok</translation>
    </message>
    <message>
        <source>%1, state of %2, everything since the beginning</source>
        <translation>%1, %2 durumu, başlangıçtan beri her şey</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts since %3</source>
        <translation>%1, %2 durumu, %3 tarihinden beri yayınlar ve uyarılar</translation>
    </message>
    <message>
        <source>Made by %1. Times %2.</source>
        <translation>Hazırlayan: %1. Saatler: %2.</translation>
    </message>
    <message>
        <source>a follower without a role</source>
        <translation>rolsüz bir izleyici</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>Konsorsiyum kimliği</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>Defterler</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Zincir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>Kesinleşmiş blok</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Denetim noktası</translation>
    </message>
    <message>
        <source>Cosigned by</source>
        <translation>Ortak imzalayanlar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>None in this time.</source>
        <translation>Bu sürede yok.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published by %1 at %2; decided %3.</source>
        <translation>Yayımlayan: %1, %2; karar: %3.</translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>Sayılar ağ geçitlerinin beyanıdır.</translation>
    </message>
    <message>
        <source>Withdrawn because: %1</source>
        <translation>Geri çekilme gerekçesi: %1</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Why devices failed</source>
        <translation>Cihazların neden başarısız olduğu</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Suçlanan</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Bu rapor nasıl denetlenir</translation>
    </message>
    <message>
        <source>This report was made without evidence: it says what one node showed.</source>
        <translation>Bu rapor kanıtsız hazırlandı: bir düğümün gösterdiğini söyler.</translation>
    </message>
    <message>
        <source>Publications, votes, decisions and acknowledgements are proven by the signed file beside it, without any node:</source>
        <translation>Yayımlamaları, oyları, kararları ve alındı bildirimlerini yanındaki imzalı dosya hiçbir düğüm olmadan ispatlar:</translation>
    </message>
    <message>
        <source>SHA-256 of that file</source>
        <translation>Bu dosyanın SHA-256 özeti</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, sayfa %2 / %3</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>cihaz</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>No device has acknowledged yet.</source>
        <translation>Henüz hiçbir cihaz alındı bildirimi vermedi.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>daha çok</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 süresinden uzun</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>yarısı %1 içinde</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>yüzde 95’i %1 içinde</translation>
    </message>
    <message>
        <source>%1: half of the devices acknowledged within %2, 95 % within %3.</source>
        <translation>%1: cihazların yarısı %2, yüzde 95’i %3 içinde alındı bildirimi verdi.</translation>
    </message>
    <message>
        <source>No device of %1 was heard of through %2.</source>
        <translation>%1 için %2 üzerinden hiçbir cihazdan haber gelmedi.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 of %4 devices, failures: %5.</source>
        <translation>%1, %2: %3 / %4 cihaz, başarısız: %5.</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements that are open to us.</source>
        <translation>Hiçbir ağ geçidi bize açık alındı bildirimi kaydetmedi.</translation>
    </message>
    <message>
        <source>Every device that was heard of has its release.</source>
        <translation>Haber alınan her cihazda yayını var.</translation>
    </message>
    <message>
        <source>Furthest behind: %1</source>
        <translation>En geride olan: %1</translation>
    </message>
    <message>
        <source>none: all is probable</source>
        <translation>yok: her şey olası</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Yükler</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>%1 işlemi</translation>
    </message>
    <message>
        <source>Device %2 of %1</source>
        <translation>%1 modelinin %2 numaralı aygıtı</translation>
    </message>
    <message>
        <source>Acknowledgements wait for their batch until the keys are unlocked.</source>
        <translation>Anahtarların kilidi açılana dek alındı bildirimleri yığınlarını bekliyor.</translation>
    </message>
    <message>
        <source>It is %1 ahead of its peers&apos; clocks.</source>
        <translation>Eşlerinin saatlerinden %1 ileride.</translation>
    </message>
    <message>
        <source>It is %1 behind its peers&apos; clocks.</source>
        <translation>Eşlerinin saatlerinden %1 geride.</translation>
    </message>
    <message>
        <source>The newest block is dated %1 ahead of this clock.</source>
        <translation>En yeni bloğun tarihi bu saatten %1 ileride.</translation>
    </message>
    <message>
        <source>%1: %2 is in no block after %3</source>
        <translation>%1: %2, %3 sonra hiçbir blokta yok</translation>
    </message>
    <message>
        <source>Size %1, cosigned %2</source>
        <translation>Boyut %1, birlikte imzalandı %2</translation>
    </message>
    <message>
        <source>%1, size %2</source>
        <translation>%1, boyut %2</translation>
    </message>
    <message>
        <source>%1: two heads of size %2, which is not settled here</source>
        <translation>%1: %2 boyutunda iki baş, burada kesinleşmemiş</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>incelemede</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Yayımlayan: %1</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Dağıtım</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>dağıtılıyor</translation>
    </message>
    <message>
        <source>%1, ring %2</source>
        <translation>%1, halka %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>until %1 of the devices</source>
        <translation>cihazların %1 kadarına</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>First acknowledgement</source>
        <translation>İlk alındı bildirimi</translation>
    </message>
    <message>
        <source>Half of the devices have it</source>
        <translation>Cihazların yarısında var</translation>
    </message>
    <message>
        <source>%1 of the devices have it</source>
        <translation>Cihazların %1 kadarında var</translation>
    </message>
    <message>
        <source>First failure on a device</source>
        <translation>Bir cihazda ilk hata</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 soruyor: %2</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 yanıtlıyor: %2</translation>
    </message>
    <message>
        <source>%1: %2 events since %3; it is %4.</source>
        <translation>%1: %3 tarihinden beri %2 olay; durum: %4.</translation>
    </message>
    <message>
        <source>Installed on %1 of %2 devices, failures: %3.</source>
        <translation>Kurulduğu cihazlar: %1 / %2, başarısız: %3.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>a review: so much after its deadline</comment>
        <translation>%1 gecikti</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a review: so much time until its deadline</comment>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a review: the day of its deadline</comment>
        <translation>son gün %1</translation>
    </message>
    <message>
        <source>No reviews need you.</source>
        <translation>Sizi bekleyen inceleme yok.</translation>
    </message>
    <message>
        <source>No reviews need you. Next deadline: %1.</source>
        <translation>Sizi bekleyen inceleme yok. Sonraki son gün: %1.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC, or a span such as 7 d.</source>
        <translation>Zamanı 2026-11-20 08:30 gibi, UTC olarak, ya da 7 d gibi bir süre yazın.</translation>
    </message>
    <message>
        <source>This time is not to come.</source>
        <translation>Bu zaman gelecekte değil.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, and how far away it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: devices that acknowledged</source>
        <translation>%1: alındı bildiren cihazlar</translation>
    </message>
    <message>
        <source>%1: devices that installed it</source>
        <translation>%1: kuran cihazlar</translation>
    </message>
    <message>
        <source>%1: devices where it failed</source>
        <translation>%1: başarısız olduğu cihazlar</translation>
    </message>
    <message>
        <source>%1: devices that have not acknowledged yet</source>
        <translation>%1: henüz alındı bildirmeyen cihazlar</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Ağ geçidi: %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>Donanım sınıfı: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Gerekçe: %1</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Accused: %1</source>
        <translation>Suçlanan: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Başlangıç: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Bitiş: %1</translation>
    </message>
    <message>
        <source>The proposal could not be made.</source>
        <translation>Öneri hazırlanamadı.</translation>
    </message>
    <message>
        <source>Nothing was signed or sent.</source>
        <translation>Hiçbir şey imzalanmadı ve gönderilmedi.</translation>
    </message>
    <message>
        <source>Look at the proposal...</source>
        <translation>Öneriye bak...</translation>
    </message>
    <message>
        <source>Propose a change of %1</source>
        <translation>%1 için değişiklik öner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keys to revoke</source>
        <translation>İptal edilecek anahtarlar</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>Güvenilen son yaprak</translation>
    </message>
    <message>
        <source>only when a key was stolen: a leaf of the release chain</source>
        <translation>yalnızca bir anahtar çalındıysa: yayın zincirinin bir yaprağı</translation>
    </message>
    <message>
        <source>What a revoked key signed after that leaf is void: votes and releases, too. Left empty, all that it signed so far stands.</source>
        <translation>İptal edilen bir anahtarın bu yapraktan sonra imzaladıkları geçersizdir, oylar ve yayınlar da. Boş kalırsa şimdiye kadar imzaladığı her şey geçerlidir.</translation>
    </message>
    <message>
        <source>A leaf is a number, as the Chain page shows it.</source>
        <translation>Yaprak, Zincir sayfasının gösterdiği gibi bir sayıdır.</translation>
    </message>
    <message>
        <source>It says nothing while no key is revoked.</source>
        <translation>Hiçbir anahtar iptal edilmedikçe bir şey söylemez.</translation>
    </message>
    <message>
        <source>A member has a name.</source>
        <translation>Bir üyenin adı olur.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Henüz bir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A member without roles leaves the consortium: propose its removal.</source>
        <translation>Rolü olmayan bir üye konsorsiyumdan çıkar: çıkarılmasını önerin.</translation>
    </message>
    <message>
        <source>Public record of the new member</source>
        <translation>Yeni üyenin açık kaydı</translation>
    </message>
    <message>
        <source>Propose other checkers</source>
        <translation>Başka denetçiler öner</translation>
    </message>
    <message>
        <source>Propose other validators</source>
        <translation>Başka doğrulayıcılar öner</translation>
    </message>
    <message>
        <source>Who votes on releases from then on, all of them. Each needs the role and a vote key first: propose a change of the member.</source>
        <translation>O andan sonra yayınlar için oy verenlerin tümü. Her birine önce rol ve oy anahtarı gerekir: üyede değişiklik önerin.</translation>
    </message>
    <message>
        <source>Who settles blocks from then on, all of them. Each needs the role and its keys first: propose a change of the member.</source>
        <translation>O andan sonra blokları kesinleştirenlerin tümü. Her birine önce rol ve anahtarları gerekir: üyede değişiklik önerin.</translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Denetçiler</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Doğrulayıcılar</translation>
    </message>
    <message>
        <source>There is at least one.</source>
        <translation>En az bir tane olur.</translation>
    </message>
    <message>
        <source>Propose another policy</source>
        <translation>Başka bir ilke öner</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Bir yayının denetçileri, en az</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Bir yayının onayları, en az</translation>
    </message>
    <message>
        <source>For releases that are published from then on. A majority of the checkers is always needed.</source>
        <translation>O andan sonra yayımlanan yayınlar için. Denetçilerin çoğunluğu her zaman gerekir.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <source>key file, or pkcs11: for a key on a token</source>
        <translation>anahtar dosyası, ya da belirteçteki anahtar için pkcs11:</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Seç...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Seç: %1</translation>
    </message>
    <message>
        <source>Purpose of the new key</source>
        <translation>Yeni anahtarın amacı</translation>
    </message>
    <message>
        <source>no new key</source>
        <translation>yeni anahtar yok</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni anahtar</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Ne için olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Say where the new key is.</source>
        <translation>Yeni anahtarın nerede olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Propose a new key of %1</source>
        <translation>%1 için yeni bir anahtar öner</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Hangi anahtar</translation>
    </message>
    <message>
        <source>The vendor signs with its present root key and with the new one; then a quorum of the checkers consents. Each of them hears from the vendor itself first that the key is its own.</source>
        <translation>Sağlayıcı şimdiki kök anahtarıyla ve yenisiyle imzalar; sonra denetçilerin yeter sayısı onaylar. Her biri önce sağlayıcının kendisinden anahtarın ona ait olduğunu duyar.</translation>
    </message>
    <message>
        <source>The vendor signs with its root key, which is enough; or with its present release key, and then a quorum of the checkers consents.</source>
        <translation>Sağlayıcı kök anahtarıyla imzalar, bu yeter; ya da şimdiki yayın anahtarıyla, o zaman denetçilerin yeter sayısı onaylar.</translation>
    </message>
    <message>
        <source>A root key&apos;s statements stand.</source>
        <translation>Kök anahtarın imzaladıkları geçerli kalır.</translation>
    </message>
    <message>
        <source>Sign with a key of the vendor</source>
        <translation>Sağlayıcının bir anahtarıyla imzala</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>İmzala</translation>
    </message>
    <message>
        <source>The key is read for this one signature and kept nowhere. The signature stands in the proposal for whoever gets it; nothing is sent.</source>
        <translation>Anahtar yalnızca bu imza için okunur, hiçbir yerde saklanmaz. İmza öneriyi alan herkes için öneride durur; hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Key of the vendor</source>
        <translation>Sağlayıcının anahtarı</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>Parola ya da PIN</translation>
    </message>
    <message>
        <source>It was not signed.</source>
        <translation>İmzalanmadı.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message numerus="yes">
        <source>%1 more releases are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>%1 yayın daha bu önizlemede yok; kaydedilen rapor onları içerir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more alerts are left out of this preview; the saved report has them.</source>
        <translation>
            <numerusform>%1 uyarı daha bu önizlemede yok; kaydedilen rapor onları içerir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, state of %2, everything about this release</source>
        <translation>%1, %2 durumu, bu yayın hakkında her şey</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts until %3</source>
        <translation>%1, %2 durumu, %3 tarihine kadar yayınlar ve uyarılar</translation>
    </message>
    <message>
        <source>%1, state of %2, releases and alerts from %3 until %4</source>
        <translation>%1, %2 durumu, %3 ile %4 arasındaki yayınlar ve uyarılar</translation>
    </message>
    <message>
        <source>Not a time. Write 2026-11-20, or 2026-11-20 08:30, in UTC.</source>
        <translation>Bu bir zaman değil. UTC olarak 2026-11-20 ya da 2026-11-20 08:30 yazın.</translation>
    </message>
    <message>
        <source>That is still to come: the report would be empty.</source>
        <translation>Bu henüz gelmedi: rapor boş olurdu.</translation>
    </message>
    <message>
        <source>That is still to come. Leave it empty for a report until now.</source>
        <translation>Bu henüz gelmedi. Şimdiye kadarki bir rapor için boş bırakın.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Başlamadan önce bitiyor.</translation>
    </message>
    <message>
        <source>Published by %1 at %2; not decided yet.</source>
        <translation>Yayımlayan: %1, %2; henüz karara bağlanmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of %1</source>
        <translation>
            <numerusform>%1 modelinin %n cihazı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n işlem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::Accusations</name>
    <message>
        <source>Accused</source>
        <translation>Suçlanan</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Failed without a reason</source>
        <translation>Gerekçesiz başarısız</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Negative acknowledgements by accused party</source>
        <translation>Suçlanan tarafa göre olumsuz alındı bildirimleri</translation>
    </message>
</context>
<context>
    <name>quorate::pages::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Show the release</source>
        <translation>Yayını göster</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Uyarı yok.</translation>
    </message>
    <message>
        <source>Failed boot checks, conflicting signatures and missing transactions are shown here as soon as this node sees them.</source>
        <translation>Başarısız önyükleme denetimleri, çelişen imzalar ve eksik işlemler, bu düğüm gördüğü anda burada belirir.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Bu uyarı artık yok.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Birinci beyan</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>İkinci beyan</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>Kanıtları dışa aktar...</translation>
    </message>
    <message>
        <source>Everything that this node can prove, in one signed file</source>
        <translation>Bu düğümün ispatlayabildiği her şey, imzalı tek dosyada</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Kanıtları dışa aktar</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>Kanıtlar şurada: %1</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Kanıtlar dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Tam bir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>%1 signed both. Lines that differ are marked; whoever signed one must not have signed the other.</source>
        <translation>%1 ikisini de imzaladı. Farklı satırlar işaretlidir; birini imzalayan diğerini imzalamamalıydı.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Susturuldu</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 tarihine dek</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sahip</translation>
    </message>
    <message>
        <source>Mute until...</source>
        <translation>Şu zamana dek sustur...</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sorumlusu yok</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Bir saat sonra</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>8 saat sonra</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>Yarın 8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 gün sonra</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Kim ilgileniyor</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>The alert is acknowledged. It stays in the list and in the evidence.</source>
        <translation>Uyarı onaylandı. Listede ve kanıtlarda kalır.</translation>
    </message>
    <message>
        <source>The alert is open again.</source>
        <translation>Uyarı yeniden açık.</translation>
    </message>
    <message>
        <source>The alert is muted until %1.</source>
        <translation>Uyarı %1 tarihine dek susturuldu.</translation>
    </message>
    <message>
        <source>Nobody looks after the alert.</source>
        <translation>Uyarıyla kimse ilgilenmiyor.</translation>
    </message>
    <message>
        <source>%1 looks after the alert.</source>
        <translation>Uyarıyla %1 ilgileniyor.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Susturma bitişi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>First</source>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Yinelenen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since %1</source>
        <translation>
            <numerusform>%1 tarihinden beri %n kez</numerusform>
        </translation>
    </message>
    <message>
        <source>Accused by devices</source>
        <translation>Cihazların suçladıkları</translation>
    </message>
    <message>
        <source>Which parties do negative acknowledgements name? Choose a line to list its devices</source>
        <translation>Olumsuz alındı bildirimleri hangi tarafları anıyor? Cihazlarını listelemek için bir satır seçin</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Bizimle ilgili</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Evidence...</source>
        <translation>Kanıtlar...</translation>
    </message>
    <message>
        <source>What this node can prove of its release, in one signed file; of everything, where it has none</source>
        <translation>Bu düğümün yayın hakkında ispatlayabildikleri, imzalı tek dosyada; yayın yoksa her şey</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>Export proof...</source>
        <translation>Kanıtı dışa aktar...</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>Çelişkiyi herkese kanıtlayan, imzalı iki başı da içeren tek dosya</translation>
    </message>
    <message>
        <source>What this row stands for</source>
        <translation>Bu satırın temsil ettikleri</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ArtifactSheet</name>
    <message>
        <source>Add an artifact to %1</source>
        <translation>%1 yayınına yapıt ekle</translation>
    </message>
    <message>
        <source>Another way to the same target: a delta for devices that have another version, or the full artifact. Nobody votes again, because votes are about what is installed.</source>
        <translation>Aynı hedefe başka bir yol: başka sürümü olan cihazlar için delta ya da tam yapıt. Kimse yeniden oy vermez, çünkü oylar kurulacak olan içindir.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ekle...</translation>
    </message>
    <message>
        <source>Nothing is added (Esc)</source>
        <translation>Hiçbir şey eklenmez (Esc)</translation>
    </message>
    <message>
        <source>Drop the file or folder of the release here</source>
        <translation>Yayının dosyasını ya da klasörünü buraya bırakın</translation>
    </message>
    <message>
        <source>Drop what devices have now here; empty: a full artifact</source>
        <translation>Cihazlarda şimdi olanı buraya bırakın; boşsa: tam yapıt</translation>
    </message>
    <message>
        <source>What the release installs</source>
        <translation>Yayının kurduğu</translation>
    </message>
    <message>
        <source>What devices have</source>
        <translation>Cihazlarda olan</translation>
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
        <translation>%1 başka bir şey kurar: bunun SHA-256 değeri %2. Üzerinde oylananı değiştirmek olanaksızdır.</translation>
    </message>
    <message>
        <source>There is one already, of %1.</source>
        <translation>Zaten bir tane var, %1.</translation>
    </message>
    <message>
        <source>Artifacts are added to releases that are in review or approved.</source>
        <translation>Yapıtlar, incelemedeki ya da onaylanmış yayınlara eklenir.</translation>
    </message>
    <message>
        <source>Choose what the release installs.</source>
        <translation>Yayının kurduğunu seçin.</translation>
    </message>
    <message>
        <source>The artifact is being built and compared.</source>
        <translation>Yapıt oluşturuluyor ve karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>Unlock the keys to add it.</source>
        <translation>Eklemek için anahtarların kilidini açın.</translation>
    </message>
    <message>
        <source>The next step shows what is added; nothing is sent before.</source>
        <translation>Sonraki adım neyin eklendiğini gösterir; öncesinde bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>İmzala ve ekle</translation>
    </message>
    <message>
        <source>It is built once more, signed with the release key and put on the ledger, for good. Gateways offer it as long as they offer the release.</source>
        <translation>Bir kez daha oluşturulur, yayın anahtarıyla imzalanır ve kalıcı olarak deftere yazılır. Ağ geçitleri yayını sundukları sürece onu da sunar.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Yük</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Kurar</translation>
    </message>
    <message>
        <source>For devices that have</source>
        <translation>Şuna sahip cihazlar için</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>herhangi bir şey</translation>
    </message>
    <message>
        <source>The artifact of %1 is added in %2 s.</source>
        <translation>%1 yapıtı %2 sn içinde eklenecek.</translation>
    </message>
    <message>
        <source>%1 has one artifact more; the transaction is settled.</source>
        <translation>%1 bir yapıt daha aldı; işlem kesinleşti.</translation>
    </message>
    <message>
        <source>No artifact was added to %1.</source>
        <translation>%1 yayınına yapıt eklenmedi.</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>Delta için sıkıştırılmış parçaları aç</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>Sıkıştırılmış parçalı imajlarda çok daha küçük deltalar; cihazda aynı sıkıştırıcılar olmalıdır</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>Bu dosya ya da klasör yok.</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>Bu dosya ya da klasör yanıt vermiyor. Diski ya da ağı erişilebilir mi?</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Dosya...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Klasör...</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>%1, yayın anahtarı</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 yerine %1</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>Yayın eskisi gibi.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>İşaretleneni düzeltin.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CatchUpStrip</name>
    <message>
        <source>How far the node has caught up</source>
        <translation>Düğümün ne kadar yetiştiği</translation>
    </message>
    <message>
        <source>Hide this until the node has caught up</source>
        <translation>Düğüm yetişene dek gizle</translation>
    </message>
    <message numerus="yes">
        <source>Catching up with the %1: %2 blocks left</source>
        <translation>
            <numerusform>Yetişiliyor: %1, kalan %2 blok</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a second, about %2 still</source>
        <translation>, saniyede %1, yaklaşık %2 daha</translation>
    </message>
    <message>
        <source>What you see is of %1.</source>
        <translation>Gördüğünüz %1 tarihli.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainCharts</name>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>işlem</translation>
    </message>
    <message>
        <source>turns without a block before it: %1</source>
        <translation>ondan önce bloksuz tur: %1</translation>
    </message>
    <message>
        <source>Needs two blocks.</source>
        <translation>İki blok gerekir.</translation>
    </message>
    <message>
        <source>Median %1 s between blocks, slowest %2 s, turns without a block: %3.</source>
        <translation>Bloklar arası ortanca %1 sn, en yavaşı %2 sn, bloksuz tur: %3.</translation>
    </message>
    <message>
        <source>a turn, %1 s</source>
        <translation>bir tur, %1 sn</translation>
    </message>
    <message>
        <source>%1 of the %2 newest blocks record transactions.</source>
        <translation>En yeni %2 bloktan %1 tanesi işlem kaydediyor.</translation>
    </message>
    <message>
        <source>seconds until settled</source>
        <translation>kesinleşene dek saniye</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>henüz kesinleşmedi</translation>
    </message>
    <message>
        <source>never settled: nobody votes</source>
        <translation>hiç kesinleşmez: kimse oy kullanmıyor</translation>
    </message>
    <message>
        <source>settled before this console looked</source>
        <translation>bu konsol bakmadan önce kesinleşti</translation>
    </message>
    <message>
        <source>No block was settled since this console looks.</source>
        <translation>Bu konsol baktığından beri hiçbir blok kesinleşmedi.</translation>
    </message>
    <message>
        <source>Median %1 s until a block is settled, slowest %2 s, as this console saw it.</source>
        <translation>Bir blok kesinleşene dek ortanca %1 sn, en yavaşı %2 sn, bu konsolun gördüğü.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ChainPage</name>
    <message>
        <source>Chain</source>
        <translation>Zincir</translation>
    </message>
    <message>
        <source>Older blocks</source>
        <translation>Daha eski bloklar</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloklar</translation>
    </message>
    <message>
        <source>Transactions of the block</source>
        <translation>Bloğun işlemleri</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>Bekleyen işlemler</translation>
    </message>
    <message>
        <source>No blocks yet.</source>
        <translation>Henüz blok yok.</translation>
    </message>
    <message>
        <source>The first block is sealed once validators are connected.</source>
        <translation>İlk blok, doğrulayıcılar bağlanınca mühürlenir.</translation>
    </message>
    <message>
        <source>Select a block to see its transactions.</source>
        <translation>İşlemlerini görmek için bir blok seçin.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Havuz</translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>Çözülmüş işlem</translation>
    </message>
    <message>
        <source>Select a transaction to see what it says.</source>
        <translation>Ne dediğini görmek için bir işlem seçin.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>What does it record, and who signed it?</source>
        <translation>Ne kaydediyor ve kim imzaladı?</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Düğüm bekleniyor.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>best seen %1</source>
        <translation>görülen en yüksek: %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Kesinleşti</translation>
    </message>
    <message>
        <source>blocks not settled: %1</source>
        <translation>kesinleşmemiş bloklar: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>işlem</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>kök %1</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Denetim noktası</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>%1 of %2 cosigned, %3</source>
        <translation>%1 / %2 ortak imza, %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>The blocks could not be read.</source>
        <translation>Bloklar okunamadı.</translation>
    </message>
    <message>
        <source>Older blocks could not be read.</source>
        <translation>Daha eski bloklar okunamadı.</translation>
    </message>
    <message>
        <source>Block %1 records no transactions.</source>
        <translation>%1 numaralı blokta işlem yok.</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Mühürleyen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>The transaction could not be read.</source>
        <translation>İşlem okunamadı.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>havuzda</translation>
    </message>
    <message>
        <source>block %1, leaf %2</source>
        <translation>blok %1, yaprak %2</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Kesinleşmedi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>İspatı göster</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Ham baytlar</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ne diyor</translation>
    </message>
    <message>
        <source>Place and signature</source>
        <translation>Yeri ve imzası</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Aralıklar</translation>
    </message>
    <message>
        <source>From the transaction&apos;s leaf to the root of a cosigned checkpoint</source>
        <translation>İşlemin yaprağından ortak imzalı bir denetim noktasının köküne</translation>
    </message>
    <message>
        <source>Block %1 could not be read.</source>
        <translation>%1 numaralı blok okunamadı.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>İspat hazırlanamadı.</translation>
    </message>
    <message>
        <source>Recomputed here: the leaf leads to the root of the checkpoint.</source>
        <translation>Burada yeniden hesaplandı: yaprak denetim noktasının köküne çıkıyor.</translation>
    </message>
    <message>
        <source>The leaf does NOT lead to the root of the checkpoint.</source>
        <translation>Yaprak denetim noktasının köküne ÇIKMIYOR.</translation>
    </message>
    <message>
        <source>Leaf %1 of a log of %2</source>
        <translation>Yaprak %1, günlük boyu %2</translation>
    </message>
    <message>
        <source>Leaf data: %1</source>
        <translation>Yaprak verisi: %1</translation>
    </message>
    <message>
        <source>Path %1: %2</source>
        <translation>Yol %1: %2</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Kök: %1</translation>
    </message>
    <message>
        <source>Checkpoint with the validators&apos; cosignatures:</source>
        <translation>Doğrulayıcıların ortak imzalarıyla denetim noktası:</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>nobody votes: never settled</source>
        <translation>kimse oy kullanmıyor: asla kesinleşmez</translation>
    </message>
    <message>
        <source>Is the chain well? Seconds between the newest blocks, what they record, and how soon they are settled</source>
        <translation>Zincir iyi mi? En yeni bloklar arası saniyeler, ne kaydettikleri ve ne kadar çabuk kesinleştikleri</translation>
    </message>
    <message>
        <source>Export block...</source>
        <translation>Bloğu dışa aktar…</translation>
    </message>
    <message>
        <source>Jump to height</source>
        <translation>Yüksekliğe git</translation>
    </message>
    <message>
        <source>The number of a block; Enter shows it, also one that is not loaded</source>
        <translation>Bir bloğun numarası; Enter onu gösterir, yüklü olmasa da</translation>
    </message>
    <message>
        <source>With releases</source>
        <translation>Yayın olanlar</translation>
    </message>
    <message>
        <source>With votes</source>
        <translation>Oy olanlar</translation>
    </message>
    <message>
        <source>Sealer</source>
        <translation>Mühürleyen</translation>
    </message>
    <message>
        <source>The block and what it records, as JSON</source>
        <translation>Blok ve kaydettikleri, JSON olarak</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Verify from the beginning</source>
        <translation>Baştan doğrula</translation>
    </message>
    <message>
        <source>Applies every block of this chain anew, from the founding document on, and compares; a job that takes its time</source>
        <translation>Bu zincirin her bloğunu kuruluş belgesinden başlayarak yeniden uygular ve karşılaştırır; zaman alan bir iş</translation>
    </message>
    <message>
        <source>%1: it was not found to be right.</source>
        <translation>%1: doğru bulunmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 is right from the founding document on: %2 blocks and %3 transactions follow all rules, up to block %4.</source>
        <translation>%1 kuruluş belgesinden başlayarak doğru: blok: %2, işlem: %3; %4 bloğuna kadar hepsi bütün kurallara uyuyor.</translation>
    </message>
    <message>
        <source>Nothing of it is settled: no votes vouch for it, and it may still change.</source>
        <translation>Hiçbir bölümü kesinleşmedi: hiçbir oy ona kefil değil ve hâlâ değişebilir.</translation>
    </message>
    <message>
        <source>Block: %1
Log: %2
State: %3</source>
        <translation>Blok: %1
Günlük: %2
Durum: %3</translation>
    </message>
    <message>
        <source>%1 is being verified; Jobs shows how far it is.</source>
        <translation>%1 doğrulanıyor; İşler ne kadar ilerlediğini gösterir.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>a block that is not loaded is found by all 64 digits of its id</source>
        <translation>yüklenmemiş bir blok, kimliğinin 64 basamağının tümüyle bulunur</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>aranıyor...</translation>
    </message>
    <message>
        <source>The block could not be looked for.</source>
        <translation>Blok aranamadı.</translation>
    </message>
    <message>
        <source>neither chain has a block with this id</source>
        <translation>iki zincirde de bu kimlikte bir blok yok</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerDesk</name>
    <message>
        <source>Are the payloads here, and what runs?</source>
        <translation>Yükler burada mı, neler çalışıyor?</translation>
    </message>
    <message>
        <source>Here, %1</source>
        <translation>Burada, %1</translation>
    </message>
    <message>
        <source>Payloads here: %1 of %2</source>
        <translation>Buradaki yükler: %1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payloads of a release, and its deadline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>İncelemeye hazır</translation>
    </message>
    <message>
        <source>Reviewed, ready for your vote</source>
        <translation>İncelendi, oyunuzu bekliyor</translation>
    </message>
    <message>
        <source>The review stopped</source>
        <translation>İnceleme durdu</translation>
    </message>
    <message>
        <source>Review runs</source>
        <translation>İnceleme sürüyor</translation>
    </message>
    <message>
        <source>Review runs, %1</source>
        <translation>İnceleme sürüyor, %1</translation>
    </message>
    <message>
        <source>Review runs, %1, about %2 left</source>
        <translation>İnceleme sürüyor, %1, yaklaşık %2 kaldı</translation>
    </message>
    <message>
        <source>Reviews begin by themselves, first of what is here.</source>
        <translation>İncelemeler kendiliğinden, önce burada olanlarla başlar.</translation>
    </message>
    <message>
        <source>A review begins when you open its release.</source>
        <translation>Bir inceleme, yayınını açtığınızda başlar.</translation>
    </message>
    <message>
        <source>Nothing needs your vote, and no review runs.</source>
        <translation>Oyunuzu bekleyen bir şey yok ve çalışan inceleme yok.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CheckerRecord</name>
    <message>
        <source>Your votes</source>
        <translation>Oylarınız</translation>
    </message>
    <message>
        <source>%1: you: %2, now: %3</source>
        <translation>%1: siz: %2, şimdi: %3</translation>
    </message>
    <message>
        <source>You have not voted yet.</source>
        <translation>Henüz oy vermediniz.</translation>
    </message>
    <message>
        <source>Votes: %1, rejections: %2, decided otherwise: %3</source>
        <translation>Oylar: %1, retler: %2, farklı karara bağlanan: %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Ara ya da komut çalıştır</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>%1 device %2</source>
        <translation>%1 cihaz %2</translation>
    </message>
    <message>
        <source>Signed history</source>
        <translation>İmzalı geçmiş</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, %2 için</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Yük</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Ask the ledgers</source>
        <translation>Defterlere sor</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Block %1 of the %2</source>
        <translation>Blok %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Bu adda bir şey yok.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Dağıtım</translation>
    </message>
    <message>
        <source>View, release, device, member, hash, file; &gt; commands, # block, @ member</source>
        <translation>Görünüm, yayın, cihaz, üye, özet, dosya; &gt; komutlar, # blok, @ üye</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>klasör</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Publish %1 as a new version</source>
        <translation>%1 öğesini yeni sürüm olarak yayımla</translation>
    </message>
    <message>
        <source>Build the delta of a new release from %1</source>
        <translation>Yeni bir yayının deltasını %1 üzerinden oluştur</translation>
    </message>
    <message>
        <source>Put %1 beside a new release, as SBOM or report</source>
        <translation>%1 öğesini SBOM veya rapor olarak yeni bir yayına ekle</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>Torrent</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>No release on this ledger and no transfer here has this payload.</source>
        <translation>Bu defterdeki hiçbir yayında ve buradaki hiçbir aktarımda bu yük yok.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>İptal edilen</translation>
    </message>
    <message>
        <source>No release, target, payload, key or transfer begins like that, and none of the newest %1 blocks. Older blocks and the keys of devices are found by all 64 digits.</source>
        <translation>Böyle başlayan bir yayın, hedef, yük, anahtar ya da aktarım yok; en yeni %1 blok arasında da yok. Daha eski bloklar ve cihazların anahtarları 64 basamağın tümüyle bulunur.</translation>
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
        <translation>%1, %2 üzerinden, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare releases</source>
        <translation>Yayınları karşılaştır</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Farklı olanlar işaretlidir.</translation>
    </message>
    <message>
        <source>Both releases</source>
        <translation>İki yayın</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Farklı mı</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bileşenler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bileşen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>against</source>
        <translation>karşı</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>farklı</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Hedefler</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Geri dönüş dizini</translation>
    </message>
    <message>
        <source>Smallest delta</source>
        <translation>En küçük fark</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Tam yapıt</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>no checker of it</source>
        <translation>denetçisi değil</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz değil</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>%1 oyu</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Choose two releases.</source>
        <translation>İki yayın seçin.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>İki SBOM okunuyor…</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>SBOM’lar karşılaştırılamadı.</translation>
    </message>
    <message>
        <source>The same components on both sides.</source>
        <translation>İki tarafta da aynı bileşenler.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ.</source>
        <translation>
            <numerusform>%n bileşen farklı.</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Birinci</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>İkinci</translation>
    </message>
    <message>
        <source>First release</source>
        <translation>Birinci yayın</translation>
    </message>
    <message>
        <source>Second release</source>
        <translation>İkinci yayın</translation>
    </message>
    <message>
        <source>What came, went and changed from the first to the second?</source>
        <translation>Birinciden ikinciye ne geldi, gitti ve değişti?</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ConsortiumStep</name>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Bir davetle katıl</translation>
    </message>
    <message>
        <source>A member gave you a file, a text or a link, perhaps as a QR code.</source>
        <translation>Bir üye size bir dosya, bir metin ya da bir bağlantı verdi, belki QR kodu olarak.</translation>
    </message>
    <message>
        <source>Create a consortium</source>
        <translation>Bir konsorsiyum kur</translation>
    </message>
    <message>
        <source>Alone, or with the public records of the other founders, who make theirs on this page with the last choice.</source>
        <translation>Tek başınıza ya da kendi kayıtlarını bu sayfada son seçenekle yapan öteki kurucuların açık kayıtlarıyla.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>The home is made with its keys and waits. Give your public record to whoever founds the consortium or admits you.</source>
        <translation>Ana klasör anahtarlarıyla oluşturulur ve bekler. Açık kaydınızı konsorsiyumu kurana ya da sizi kabul edene verin.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Davet</translation>
    </message>
    <message>
        <source>The text of the invitation, or its link: quorate:join?...</source>
        <translation>Davetin metni ya da bağlantısı: quorate:join?...</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Dosya aç...</translation>
    </message>
    <message>
        <source>Name of the consortium</source>
        <translation>Konsorsiyumun adı</translation>
    </message>
    <message>
        <source>Records of other founders</source>
        <translation>Öteki kurucuların kayıtları</translation>
    </message>
    <message>
        <source>Add a record...</source>
        <translation>Kayıt ekle...</translation>
    </message>
    <message>
        <source>Other founders</source>
        <translation>Öteki kurucular</translation>
    </message>
    <message>
        <source>Look around in a local demo first</source>
        <translation>Önce yerel bir demoya bakın</translation>
    </message>
    <message>
        <source>What you answered here is kept</source>
        <translation>Burada yanıtladıklarınız saklanır</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>1 ile 128 bayt, denetim karakteri yok.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Birini seçin.</translation>
    </message>
    <message>
        <source>Reading the invitation …</source>
        <translation>Davet okunuyor …</translation>
    </message>
    <message>
        <source>Give an invitation.</source>
        <translation>Bir davet verin.</translation>
    </message>
    <message>
        <source>Compare the words with a member.</source>
        <translation>Sözcükleri bir üyeyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Name the consortium.</source>
        <translation>Konsorsiyuma ad verin.</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsorsiyum</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>Kurucular</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>Dinlediği yer</translation>
    </message>
    <message>
        <source>These are the words of the consortium; you compared them.</source>
        <translation>Bunlar konsorsiyumun sözcükleri; karşılaştırdınız.</translation>
    </message>
    <message>
        <source>Anybody can write an invitation. Call a member whom you know, by a number that you had before, and let them read you the words of the consortium; their console shows them in the list of consortia. Compare those here, and type the three that are left out.</source>
        <translation>Daveti herkes yazabilir. Tanıdığınız bir üyeyi önceden bildiğiniz bir numaradan arayın ve konsorsiyumun sözcüklerini size okutun; konsolu onları konsorsiyum listesinde gösterir. Burada karşılaştırın ve eksik olan üçünü yazın.</translation>
    </message>
    <message>
        <source>Word %1, as the member reads it</source>
        <translation>Üyenin okuduğu gibi %1. sözcük</translation>
    </message>
    <message>
        <source>This is another word. If the member did read this, the invitation leads to another consortium: do not join.</source>
        <translation>Bu başka bir sözcük. Üye gerçekten bunu okuduysa davet başka bir konsorsiyuma götürür: katılmayın.</translation>
    </message>
    <message>
        <source>Public record of a founder</source>
        <translation>Bir kurucunun açık kaydı</translation>
    </message>
    <message>
        <source>Hide how others voted until one has voted</source>
        <translation>Kendisi oy kullanana dek başkalarının oyunu gizle</translation>
    </message>
    <message>
        <source>So that checkers judge alone. It is a courtesy that every console keeps, no secret: the chain is open to all members. It holds for the life of the consortium.</source>
        <translation>Denetçiler tek başına karar versin diye. Her konsolun uyduğu bir nezakettir, sır değil: zincir tüm üyelere açıktır. Konsorsiyum var oldukça geçerlidir.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::CoveragePage</name>
    <message>
        <source>Coverage by release</source>
        <translation>Yayına göre kapsama</translation>
    </message>
    <message>
        <source>No releases yet.</source>
        <translation>Henüz yayın yok.</translation>
    </message>
    <message>
        <source>Coverage is counted from the acknowledgements of devices, once a release is approved.</source>
        <translation>Kapsama, bir yayın onaylandıktan sonra cihazların alındı bildirimlerinden sayılır.</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>Yayımlanmadan bu yana kapsama</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>Yayınlar filoya ulaşıyor mu? Teslimat zincirinde olumlu alındı bildirimi olan cihazlar</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>Hiçbir ağ geçidi bunun için alındı bildirimi kaydetmedi.</translation>
    </message>
    <message>
        <source>This release is gone.</source>
        <translation>Bu yayın artık yok.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Kuruldu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 / %2 cihaz, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Haber yok</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Counted from the signed acknowledgements</source>
        <translation>İmzalı alındı bildirimlerinden sayıldı</translation>
    </message>
    <message>
        <source>As the gateways claim; the entries are not open to us</source>
        <translation>Ağ geçitlerinin beyanına göre; kayıtlar bize açık değil</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Why not there yet</source>
        <translation>Neden henüz değil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Suçlanan</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>Alındı bildirimi süresi</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>Karardan cihazın imzalı alındı bildirimine ne kadar sürüyor?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>Ağ geçidine ve yayına göre kapsama</translation>
    </message>
    <message>
        <source>Where is it stuck? Ink shows what is missing, in % of the devices heard of there; choose a cell to list its devices</source>
        <translation>Nerede takıldı? Koyuluk, oradan haber alınan cihazların yüzdesi olarak eksiği gösterir; cihazlarını listelemek için bir hücre seçin</translation>
    </message>
    <message>
        <source>Why devices are not there yet</source>
        <translation>Cihazların henüz neden orada olmadığı</translation>
    </message>
    <message>
        <source>Every eligible device is there.</source>
        <translation>Uygun cihazların hepsi orada.</translation>
    </message>
    <message>
        <source>Make rollout filter...</source>
        <translation>Dağıtım süzgeci oluştur...</translation>
    </message>
    <message>
        <source>A new rollout whose first ring has the devices that reported a failure of this release</source>
        <translation>İlk halkasında bu yayının başarısızlığını bildiren cihazlar olan yeni bir dağıtım</translation>
    </message>
    <message>
        <source>Coverage by</source>
        <translation>Kapsama ölçütü</translation>
    </message>
    <message>
        <source>Save as report...</source>
        <translation>Rapor olarak kaydet...</translation>
    </message>
    <message>
        <source>Coverage by group</source>
        <translation>Gruba göre kapsama</translation>
    </message>
    <message>
        <source>What the coverage below is counted by; by model it is that of each model&apos;s newest approved release</source>
        <translation>Aşağıdaki kapsamanın neye göre sayıldığı; modele göre, her modelin onaylanmış en yeni yayınınınkidir</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Cihazlar listelenemedi.</translation>
    </message>
    <message>
        <source>No rollout was made.</source>
        <translation>Dağıtım oluşturulmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not in it: a ring takes no more listed devices.</source>
        <translation>
            <numerusform>%1 cihaz daha içinde değil: bir halka daha fazla listelenmiş cihaz almaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups could not be counted.</source>
        <translation>Gruplar sayılamadı.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Öznitelik</translation>
    </message>
    <message>
        <source>What devices tell this node&apos;s gateway of themselves</source>
        <translation>Cihazların bu düğümün ağ geçidine kendileri hakkında bildirdikleri</translation>
    </message>
    <message>
        <source>Devices that are counted</source>
        <translation>Sayılan cihazlar</translation>
    </message>
    <message>
        <source>Only devices of one gateway, one hardware class or one attribute are counted, here and in the list that a line leads to</source>
        <translation>Yalnızca bir ağ geçidinin, bir donanım sınıfının ya da bir özniteliğin cihazları sayılır; burada ve satırın götürdüğü listede</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tüm cihazlar</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Ağ geçidi: %1</translation>
    </message>
    <message>
        <source>Hardware class: %1</source>
        <translation>Donanım sınıfı: %1</translation>
    </message>
    <message>
        <source>Of the devices that poll this node&apos;s gateway, as they tell it themselves: no signature is on it.</source>
        <translation>Bu düğümün ağ geçidini sorgulayan cihazların kendi bildirdikleri: imzalı değildir.</translation>
    </message>
    <message>
        <source>Devices tell their gateway what they are; this node is none, so it does not know.</source>
        <translation>Cihazlar ne olduklarını kendi ağ geçitlerine bildirir; bu düğüm ağ geçidi olmadığından bilmez.</translation>
    </message>
    <message>
        <source>The devices of this gateway tell nothing of themselves.</source>
        <translation>Bu ağ geçidinin cihazları kendileri hakkında bir şey bildirmiyor.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Bu düğüm bir ağ geçidi değil.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message numerus="yes">
        <source>the largest alone; %1 more groups</source>
        <translation>
            <numerusform>yalnızca en büyükler; %1 grup daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The report for auditors about this release, with the signed evidence beside it</source>
        <translation>Denetçiler için bu yayının raporu, yanında imzalı kanıtla</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>Bu yayına uygun cihaz yok.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DecodedTree</name>
    <message>
        <source>no bytes</source>
        <translation>bayt yok</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n alan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n öğe</numerusform>
        </translation>
    </message>
    <message>
        <source>Decoded transaction</source>
        <translation>Çözülmüş işlem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>İşlem</translation>
    </message>
</context>
<context>
    <name>quorate::pages::DeltaPanel</name>
    <message>
        <source>Artifact</source>
        <translation>Yapıt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Yük</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>ölçülüyor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kazanç</translation>
    </message>
    <message>
        <source>On 1 Mbit/s</source>
        <translation>1 Mbit/s ile</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Cihaz belleği</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Oluşturma süresi</translation>
    </message>
    <message>
        <source>Compare the profiles</source>
        <translation>Profilleri karşılaştır</translation>
    </message>
    <message>
        <source>What the artifacts come to</source>
        <translation>Yapıtların tuttuğu yer</translation>
    </message>
    <message>
        <source>Choose the new and an old version: the delta is measured on its own.</source>
        <translation>Yeni ve eski bir sürüm seçin: delta kendiliğinden ölçülür.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Ölçümün ilerlemesi</translation>
    </message>
    <message>
        <source>Builds the same delta with every profile: size against device memory and time</source>
        <translation>Aynı deltayı her profille oluşturur: boyut, cihaz belleği ve süre</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Tam yapıt</translation>
    </message>
    <message>
        <source>Delta from %1</source>
        <translation>%1 sürümünden delta</translation>
    </message>
    <message>
        <source>%1 could not be measured.</source>
        <translation>%1 ölçülemedi.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, %4 instead of %5 on a 1 Mbit/s link. Rebuilt and compared: it matches.</source>
        <translation>%2 yerine %1, %3 daha az, 1 Mbit/s hatta %5 yerine %4. Yeniden oluşturuldu ve karşılaştırıldı: aynı.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 / %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Where the bytes of the delta go</source>
        <translation>Deltanın baytları nereye gidiyor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Section of programs</source>
        <translation>Program bölümü</translation>
    </message>
    <message numerus="yes">
        <source>%n compressed part(s) unpacked for it; a device needs %1.</source>
        <translation>
            <numerusform>Onun için %n sıkıştırılmış parça açıldı; bir cihazın %1 gereksinimi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile it needs %1 on its disk.</source>
        <translation>Bu sırada diskinde %1 gerekir.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version? It was encoded in several ways; the smallest is taken.</source>
        <translation>%1: yeni sürümün ne kadarı için ne kadar yük? Birkaç yolla kodlandı; en küçüğü alınır.</translation>
    </message>
    <message>
        <source>%1: how much payload for how much of the new version?</source>
        <translation>%1: yeni sürümün ne kadarı için ne kadar yük?</translation>
    </message>
    <message>
        <source>%1, %2 of %3; %4 of payload so far</source>
        <translation>%1, %2 / %3; şimdiye kadar %4 yük</translation>
    </message>
    <message>
        <source>%1 to %2 instead of %3, %4 to %5 less, by the version that a device runs. Rebuilt and compared: all of it matches.</source>
        <translation>%3 yerine %1 ile %2 arası, cihazdaki sürüme göre %4 ile %5 arası daha az. Yeniden oluşturuldu ve karşılaştırıldı: hepsi aynı.</translation>
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
        <translation>Bu ağ geçidindeki cihazlar</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Alındı bildirimleri</translation>
    </message>
    <message>
        <source>History of the device</source>
        <translation>Cihazın geçmişi</translation>
    </message>
    <message>
        <source>History of a device</source>
        <translation>Bir cihazın geçmişi</translation>
    </message>
    <message>
        <source>No device has polled this gateway yet.</source>
        <translation>Henüz hiçbir cihaz bu ağ geçidine sormadı.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Bu düğüm bir ağ geçidi değil.</translation>
    </message>
    <message>
        <source>Devices appear here with their first poll.</source>
        <translation>Cihazlar ilk sorgularıyla burada belirir.</translation>
    </message>
    <message>
        <source>Devices poll gateways. The acknowledgements that gateways recorded are in the next tab.</source>
        <translation>Cihazlar ağ geçitlerine sorar. Ağ geçitlerinin kaydettiği alındı bildirimleri bir sonraki sekmededir.</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>Henüz alındı bildirimi kaydedilmedi.</translation>
    </message>
    <message>
        <source>Devices acknowledge a release after they installed it or failed to; gateways record the acknowledgements in batches.</source>
        <translation>Cihazlar bir yayını kurduktan ya da kuramadıktan sonra alındı bildirimi verir; ağ geçitleri bildirimleri yığınlar halinde kaydeder.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>At this gateway</source>
        <translation>Bu ağ geçidinde</translation>
    </message>
    <message>
        <source>History of %1, device %2</source>
        <translation>%1 modelinin geçmişi, cihaz %2</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Geçmiş okunamadı.</translation>
    </message>
    <message>
        <source>This device has acknowledged nothing yet.</source>
        <translation>Bu cihaz henüz alındı bildirimi vermedi.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Silent for a day</source>
        <translation>Bir gündür sessiz</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Daha fazlasını listele</translation>
    </message>
    <message>
        <source>Save its evidence...</source>
        <translation>Kanıtını kaydet...</translation>
    </message>
    <message>
        <source>Show in Coverage</source>
        <translation>Kapsamada göster</translation>
    </message>
    <message>
        <source>Devices of a release</source>
        <translation>Bir yayının cihazları</translation>
    </message>
    <message>
        <source>What this gateway offered to the device</source>
        <translation>Bu ağ geçidinin cihaza sundukları</translation>
    </message>
    <message>
        <source>the newest alone; Coverage lists all of a release</source>
        <translation>yalnızca en yeniler; Kapsama bir yayının tümünü listeler</translation>
    </message>
    <message>
        <source>No devices are listed.</source>
        <translation>Listelenen cihaz yok.</translation>
    </message>
    <message>
        <source>Choose a reason, a gateway, a bar or a cell in Coverage to list its devices: all of them, from the index of acknowledgements.</source>
        <translation>Cihazlarını listelemek için Kapsamada bir gerekçe, ağ geçidi, çubuk ya da hücre seçin: alındı bildirimleri dizininden tümü.</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>Kapsamaya git</translation>
    </message>
    <message>
        <source>This gateway has offered the device nothing.</source>
        <translation>Bu ağ geçidi cihaza bir şey sunmadı.</translation>
    </message>
    <message>
        <source>Further devices that fit are asked for</source>
        <translation>Uyan başka cihazlar istenir</translation>
    </message>
    <message>
        <source>Of a release</source>
        <translation>Bir yayının</translation>
    </message>
    <message>
        <source>Everything that is proven of the device, as a file that &quot;quorated verify&quot; checks</source>
        <translation>Cihaz hakkında kanıtlanan her şey, &quot;quorated verify&quot; ile denetlenen bir dosya olarak</translation>
    </message>
    <message>
        <source>Records of the device</source>
        <translation>Cihazın kayıtları</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Alındı bildirilen</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>Burada sunulan</translation>
    </message>
    <message>
        <source>looking...</source>
        <translation>aranıyor...</translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Cihazlar listelenemedi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are not listed</source>
        <translation>
            <numerusform>%1 tane daha listelenmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>No device fits.</source>
        <translation>Uyan cihaz yok.</translation>
    </message>
    <message>
        <source>What counts of a release is what the acknowledgements that are open to us say.</source>
        <translation>Bir yayın için sayılan, bize açık olan alındı bildirimlerinin söylediğidir.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>%1 is offered</source>
        <translation>%1 sunuluyor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation>%1 kuruldu</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 başarısız: %2</translation>
    </message>
    <message>
        <source>Select a device to see what happened to it.</source>
        <translation>Başına ne geldiğini görmek için bir cihaz seçin.</translation>
    </message>
    <message>
        <source>Offers of this gateway: %1; acknowledgements: %2.</source>
        <translation>Bu ağ geçidinin sundukları: %1; alındı bildirimleri: %2.</translation>
    </message>
    <message>
        <source>Save the evidence of the device</source>
        <translation>Cihazın kanıtını kaydet</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Şuraya kaydedildi: %1</translation>
    </message>
    <message>
        <source>The evidence was not saved.</source>
        <translation>Kanıt kaydedilmedi.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>The offers could not be read.</source>
        <translation>Sunulanlar okunamadı.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kimliği kopyala</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sayılmayanlar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model and number, as the search takes them</source>
        <translation>Aramanın aldığı biçimde model ve numara</translation>
    </message>
    <message>
        <source>Steps of an offer</source>
        <translation>Bir teklifin adımları</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>%1, as this gateway saw it since its start. The device signs its acknowledgement alone.</source>
        <translation>%1, bu ağ geçidinin başlangıcından beri gördüğü kadarıyla. Cihaz yalnızca alındı bildirimini imzalar.</translation>
    </message>
    <message>
        <source>Nothing was seen of this offer since the gateway&apos;s start.</source>
        <translation>Ağ geçidinin başlangıcından beri bu teklifle ilgili bir şey görülmedi.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::EventNotices</name>
    <message>
        <source>%1 waits for your review.</source>
        <translation>%1 incelemenizi bekliyor.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 yayımlandı.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 onaylandı.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 reddedildi.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 askıya alındı.</translation>
    </message>
    <message>
        <source>%1 is recalled.</source>
        <translation>%1 geri çağrıldı.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 geri çekildi.</translation>
    </message>
    <message>
        <source>%1 rejected %2.</source>
        <translation>%1, %2 yayınını reddetti.</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1, %2 yayınını onayladı.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>More happened on the ledger: %1</source>
        <translation>Defterde başka olaylar: %1</translation>
    </message>
    <message numerus="yes">
        <source>While it was quiet: %n notice(s)</source>
        <translation>
            <numerusform>Sessizken: %n bildirim</numerusform>
        </translation>
    </message>
    <message>
        <source>The rollout of %1 paused by itself: %2</source>
        <translation>%1 dağıtımı kendiliğinden durakladı: %2</translation>
    </message>
    <message>
        <source>%1 asks about %2: %3</source>
        <translation>%1, %2 hakkında soruyor: %3</translation>
    </message>
    <message>
        <source>%1 waits for your vote: %2.</source>
        <translation>%1 oyunuzu bekliyor: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, and the verdict of its vote</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1: %2</source>
        <translation>
            <numerusform>%1 için %n oy: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
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
            <numerusform>%1 %n oy, sonuncusu %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::FingerprintSheet</name>
    <message>
        <source>Compare the fingerprint of %1</source>
        <translation>%1 parmak izini karşılaştır</translation>
    </message>
    <message>
        <source>Call somebody there whom you know, or meet, and read the words to each other. They see the same words in their own console, under this member&apos;s name. If one differs, one of you looks at another ledger, or the key is not theirs: sign nothing with them, and tell the others.</source>
        <translation>Orada tanıdığınız birini arayın ya da buluşun ve sözcükleri birbirinize okuyun. Onlar da kendi konsollarında bu üyenin adının altında aynı sözcükleri görür. Biri farklıysa ikinizden biri başka bir deftere bakıyordur ya da anahtar onların değildir: onlarla hiçbir şey imzalamayın ve ötekilere haber verin.</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Hangi anahtar</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Sözcükleri kopyala</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Sözcükler kopyalandı.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>This member has no key that is not revoked.</source>
        <translation>Bu üyenin iptal edilmemiş anahtarı yok.</translation>
    </message>
    <message>
        <source>The words are made...</source>
        <translation>Sözcükler hazırlanıyor...</translation>
    </message>
    <message>
        <source>The words could not be made.</source>
        <translation>Sözcükler hazırlanamadı.</translation>
    </message>
    <message>
        <source>Fingerprint in words: %1</source>
        <translation>Sözcüklerle parmak izi: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::FirstRunPage</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Starting: keys and nodes of seven members …</source>
        <translation>Başlıyor: yedi üyenin anahtarları ve düğümleri …</translation>
    </message>
    <message>
        <source>Open again:</source>
        <translation>Yeniden aç:</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%2 olarak %1</translation>
    </message>
    <message>
        <source>Open a home folder...</source>
        <translation>Ana klasör aç...</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>Bir düğümün ana klasörü</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 açılmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Set up a home</source>
        <translation>Ana klasör hazırla</translation>
    </message>
    <message>
        <source>Welcome to Quorate</source>
        <translation>Quorate’e hoş geldiniz</translation>
    </message>
    <message>
        <source>To join a consortium, to create one, or to watch one, set up a home: five short pages, and you may stop at any of them and go on later.</source>
        <translation>Bir konsorsiyuma katılmak, bir tane kurmak ya da izlemek için bir ana klasör hazırlayın: beş kısa sayfa; her birinde durup sonra sürdürebilirsiniz.</translation>
    </message>
    <message>
        <source>Go on with setting up: page %1 of %2</source>
        <translation>Hazırlamayı sürdür: sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Demo as a vendor</source>
        <translation>Sağlayıcı olarak demo</translation>
    </message>
    <message>
        <source>Demo as a checker</source>
        <translation>Denetçi olarak demo</translation>
    </message>
    <message>
        <source>Demo as an operator</source>
        <translation>İşletmeci olarak demo</translation>
    </message>
    <message>
        <source>Publishes releases, answers checkers, and sees devices install them.</source>
        <translation>Yayınlar çıkarır, denetçilere yanıt verir ve cihazların kurmasını izler.</translation>
    </message>
    <message>
        <source>Reviews what the vendor publishes; a release waits for its vote.</source>
        <translation>Sağlayıcının yayımladığını inceler; bir yayın onun oyunu bekler.</translation>
    </message>
    <message>
        <source>Serves devices, and offers them a release ring by ring.</source>
        <translation>Cihazlara hizmet eder ve onlara bir yayını halka halka sunar.</translation>
    </message>
    <message>
        <source>To look around, start a consortium inside this program: a vendor, three checkers, two gateways, a distributor and 2,000 simulated devices, with real keys, chains and rules. It is gone when you close the console.</source>
        <translation>Etrafa bakmak için bu programın içinde bir konsorsiyum başlatın: bir sağlayıcı, üç denetçi, iki ağ geçidi, bir dağıtıcı ve 2.000 benzetim cihazı; gerçek anahtarlar, zincirler ve kurallarla. Konsolu kapatınca yok olur.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>Ağ geçitleri</translation>
    </message>
    <message>
        <source>The consortium has no gateways.</source>
        <translation>Konsorsiyumun ağ geçidi yok.</translation>
    </message>
    <message>
        <source>A gateway carries approved payloads to devices and records their acknowledgements.</source>
        <translation>Ağ geçidi, onaylanmış yükleri cihazlara taşır ve alındı bildirimlerini kaydeder.</translation>
    </message>
    <message>
        <source>This gateway is gone.</source>
        <translation>Bu ağ geçidi artık yok.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>Newest acknowledgement</source>
        <translation>Son alındı bildirimi</translation>
    </message>
    <message>
        <source>Show its devices</source>
        <translation>Cihazlarını göster</translation>
    </message>
    <message>
        <source>Show its connection</source>
        <translation>Bağlantısını göster</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Hata veren</translation>
    </message>
    <message>
        <source>Releases at the gateway</source>
        <translation>Ağ geçidindeki yayınlar</translation>
    </message>
    <message>
        <source>It has recorded no acknowledgements that are open to us.</source>
        <translation>Bize açık alındı bildirimi kaydetmedi.</translation>
    </message>
    <message>
        <source>Newest acknowledgements of the gateway</source>
        <translation>Ağ geçidinin en yeni alındı bildirimleri</translation>
    </message>
    <message>
        <source>None of the newest acknowledgements came through it.</source>
        <translation>En yeni alındı bildirimlerinin hiçbiri ondan geçmedi.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Bu düğüm</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Düğüm anahtarı</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Failed in 24 hours</source>
        <translation>24 saatte başarısız</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>release chain %1, delivery chain %2</source>
        <translation>yayın zinciri %1, teslimat zinciri %2</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Over this connection</source>
        <translation>Bu bağlantı üzerinden</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>alınan %1, gönderilen %2</translation>
    </message>
    <message>
        <source>Over %1 % failed</source>
        <translation>%%1 üzeri başarısız</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>The ledger names no valid key of its node.</source>
        <translation>Defter, düğümünün geçerli bir anahtarını adlandırmıyor.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>%1 from it, %2 to it</source>
        <translation>ondan %1, ona %2</translation>
    </message>
    <message>
        <source>Failed in all</source>
        <translation>Toplam başarısız</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledgements, %3</source>
        <translation>%2 alındı bildiriminden %1, %3</translation>
    </message>
    <message>
        <source>Maintenance until...</source>
        <translation>Şu zamana dek bakım...</translation>
    </message>
    <message>
        <source>Show its transfers</source>
        <translation>Aktarımlarını göster</translation>
    </message>
    <message>
        <source>Until then it is expected to be silent. This computer alone keeps the mark; others do not see it.</source>
        <translation>O zamana dek sessiz kalması beklenir. İşareti yalnızca bu bilgisayar tutar; başkaları görmez.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Bir saat sonra</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>8 saat sonra</translation>
    </message>
    <message>
        <source>Tomorrow at 8:00</source>
        <translation>Yarın 8:00</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 gün sonra</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>Bakım yok</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bakım</translation>
    </message>
    <message>
        <source>Until %1, marked at this computer</source>
        <translation>%1 tarihine dek, bu bilgisayarda işaretlendi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Kendinde tuttukları</translation>
    </message>
    <message>
        <source>Its transfers and its log are known to itself alone. Its acknowledgements are on the delivery chain and are fetched until they are here; it need not be asked for them again.</source>
        <translation>Aktarımlarını ve günlüğünü yalnızca kendisi bilir. Alındı bildirimleri teslimat zincirindedir ve buraya gelene dek alınır; yeniden istenmesi gerekmez.</translation>
    </message>
    <message>
        <source>%1 is expected to report again.</source>
        <translation>%1 artık yeniden bildirmeli.</translation>
    </message>
    <message>
        <source>%1 is in maintenance until %2.</source>
        <translation>%1, %2 tarihine dek bakımda.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>quorate::pages::HomePage</name>
    <message>
        <source>Coverage since publication</source>
        <translation>Yayımlanmadan bu yana kapsama</translation>
    </message>
    <message>
        <source>Are releases reaching the fleet? Devices with a positive acknowledgement on the delivery chain</source>
        <translation>Yayınlar filoya ulaşıyor mu? Teslimat zincirinde olumlu alındı bildirimi olan cihazlar</translation>
    </message>
    <message>
        <source>Busiest transfer</source>
        <translation>En yoğun aktarım</translation>
    </message>
    <message>
        <source>Latest releases</source>
        <translation>Son yayınlar</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>Henüz yayın yayımlanmadı.</translation>
    </message>
    <message>
        <source>What ships, and where is it?</source>
        <translation>Ne dağıtılıyor ve nerede?</translation>
    </message>
    <message>
        <source>Newest acknowledgements</source>
        <translation>Son alındı bildirimleri</translation>
    </message>
    <message>
        <source>No acknowledgements are recorded yet.</source>
        <translation>Henüz alındı bildirimi kaydedilmedi.</translation>
    </message>
    <message>
        <source>What do devices report?</source>
        <translation>Cihazlar ne bildiriyor?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bak</translation>
    </message>
    <message>
        <source>Releases that need your vote: %1</source>
        <translation>Oyunuzu bekleyen yayınlar: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>The keys are locked</source>
        <translation>Anahtarlar kilitli</translation>
    </message>
    <message>
        <source>Nothing can be signed until they are unlocked.</source>
        <translation>Kilitleri açılana kadar hiçbir şey imzalanamaz.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>height %1 of %2</source>
        <translation>yükseklik %1 / %2</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Sizi bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>Düğümün ilk görünümü bekleniyor.</translation>
    </message>
    <message>
        <source>settled %1, log %2</source>
        <translation>kesinleşen %1, günlük %2</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>Blok aralığı</translation>
    </message>
    <message>
        <source>needs two blocks</source>
        <translation>iki blok gerekir</translation>
    </message>
    <message>
        <source>s, median</source>
        <translation>sn (ortanca)</translation>
    </message>
    <message>
        <source>slowest %1 s of the newest %2</source>
        <translation>son %2 bloğun en yavaşı %1 sn</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Eşler</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>hepsi bağlı</translation>
    </message>
    <message>
        <source>not connected: %1</source>
        <translation>bağlı olmayan: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Güncel</translation>
    </message>
    <message>
        <source>no approved release yet</source>
        <translation>henüz onaylanmış yayın yok</translation>
    </message>
    <message>
        <source>Failed on devices</source>
        <translation>Cihazlarda başarısız</translation>
    </message>
    <message>
        <source>of the newest approved releases</source>
        <translation>son onaylanmış yayınlarda</translation>
    </message>
    <message>
        <source>rolled back or refused</source>
        <translation>geri döndü ya da reddetti</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>Burada tutulan ya da getirilen yük yok.</translation>
    </message>
    <message>
        <source>Pieces that are here</source>
        <translation>Burada olan parçalar</translation>
    </message>
    <message>
        <source>%1 of %2, %3 down, %4 up, peers: %5</source>
        <translation>%1 / %2, indirme %3, gönderme %4, eşler: %5</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>Whose day is shown</source>
        <translation>Kimin gününün gösterildiği</translation>
    </message>
    <message>
        <source>Acknowledgement latency</source>
        <translation>Alındı bildirimi süresi</translation>
    </message>
    <message>
        <source>How long from the decision to a device&apos;s signed acknowledgement?</source>
        <translation>Karardan cihazın imzalı alındı bildirimine ne kadar sürüyor?</translation>
    </message>
    <message>
        <source>Coverage by gateway and release</source>
        <translation>Ağ geçidine ve yayına göre kapsama</translation>
    </message>
    <message>
        <source>Where is it stuck? Choose a cell to list its devices</source>
        <translation>Nerede takıldı? Cihazlarını listelemek için bir hücre seçin</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>İşletmeci</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>İncelemeler</translation>
    </message>
    <message>
        <source>no other nodes known</source>
        <translation>bilinen başka düğüm yok</translation>
    </message>
    <message>
        <source>Rollouts under way</source>
        <translation>Süren dağıtımlar</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Dağıtımlar</translation>
    </message>
    <message>
        <source>Which ring is open, and does anything stand still?</source>
        <translation>Hangi halka açık, duran bir şey var mı?</translation>
    </message>
    <message>
        <source>probable, log %1</source>
        <translation>olası, günlük %1</translation>
    </message>
    <message>
        <source>of each model&apos;s newest</source>
        <translation>her modelin en yenisi</translation>
    </message>
    <message>
        <source>What needs a vote? Releases in review, the nearest deadline first</source>
        <translation>Ne oy bekliyor? İncelemedeki yayınlar, son günü en yakın olan önce</translation>
    </message>
    <message>
        <source>Model that the charts are about</source>
        <translation>Grafiklerin konusu olan model</translation>
    </message>
    <message>
        <source>Curves, latency and gaps of one model alone</source>
        <translation>Yalnızca bir modelin eğrileri, gecikmesi ve boşlukları</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tüm modeller</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>bağlı değil</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <comment>an age such as 4 min ago</comment>
        <translation>durum: %1</translation>
    </message>
    <message>
        <source>most of %1</source>
        <translation>çoğu %1 yayınının</translation>
    </message>
</context>
<context>
    <name>quorate::pages::IdentityStep</name>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Make a new identity</source>
        <translation>Yeni bir kimlik oluştur</translation>
    </message>
    <message>
        <source>All keys come from 24 words that you write on a recovery sheet: with it the identity can be brought back anywhere.</source>
        <translation>Bütün anahtarlar bir kurtarma kâğıdına yazdığınız 24 sözcükten gelir: onunla kimlik her yerde geri getirilebilir.</translation>
    </message>
    <message>
        <source>Bring an identity back from its recovery sheet</source>
        <translation>Bir kimliği kurtarma kâğıdından geri getir</translation>
    </message>
    <message>
        <source>You have the 24 words.</source>
        <translation>24 sözcük elinizde.</translation>
    </message>
    <message>
        <source>Import an identity</source>
        <translation>Bir kimlik içe aktar</translation>
    </message>
    <message>
        <source>You have the home folder of a member, or a copy of it, and its passphrase.</source>
        <translation>Bir üyenin ana klasörü ya da kopyası ve parolası elinizde.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Yalnızca izle</translation>
    </message>
    <message>
        <source>You follow a consortium without being a member: everything can be seen, nothing can be signed.</source>
        <translation>Üye olmadan bir konsorsiyumu izlersiniz: her şey görülür, hiçbir şey imzalanamaz.</translation>
    </message>
    <message>
        <source>The 24 words, with blanks between them</source>
        <translation>24 sözcük, aralarında boşlukla</translation>
    </message>
    <message>
        <source>Id of the member</source>
        <translation>Üyenin kimliği</translation>
    </message>
    <message>
        <source>Name for people</source>
        <translation>İnsanlar için ad</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Seç...</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Ana klasör</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>Passphrase of the key files</source>
        <translation>Anahtar dosyalarının parolası</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Aynısı bir daha</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order, and keep it where nobody else gets at it. Whoever has them is this member.</source>
        <translation>Bu sözcükleri bu sırayla kâğıda yazın ve başka kimsenin ulaşamayacağı yerde saklayın. Onlar kimdeyse bu üye odur.</translation>
    </message>
    <message>
        <source>Save as PDF for printing...</source>
        <translation>Yazdırmak için PDF olarak kaydet...</translation>
    </message>
    <message>
        <source>Print it, then delete the file: it holds the words as they are</source>
        <translation>Yazdırın, sonra dosyayı silin: sözcükleri olduğu gibi içerir</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Yazdım</translation>
    </message>
    <message>
        <source>Three words from your sheet, so that it is certain that it can be read:</source>
        <translation>Okunabildiğinden emin olmak için kâğıdınızdan üç sözcük:</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>%1. sözcük</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Sözcükleri yeniden göster</translation>
    </message>
    <message>
        <source>Passphrase that you chose</source>
        <translation>Seçtiğiniz parola</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>Yeniden seç</translation>
    </message>
    <message>
        <source>Home folder of a member</source>
        <translation>Bir üyenin ana klasörü</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>%1 kurtarma kâğıdı</translation>
    </message>
    <message>
        <source>All keys of this member come from these words. Keep this paper where nobody else gets at it, and delete the file that it was printed from.</source>
        <translation>Bu üyenin bütün anahtarları bu sözcüklerden gelir. Bu kâğıdı başka kimsenin ulaşamayacağı yerde saklayın ve yazdırıldığı dosyayı silin.</translation>
    </message>
    <message>
        <source>The file was not written. Write the words down by hand.</source>
        <translation>Dosya yazılmadı. Sözcükleri elle yazın.</translation>
    </message>
    <message>
        <source>Give the passphrase that you chose.</source>
        <translation>Seçtiğiniz parolayı girin.</translation>
    </message>
    <message>
        <source>Type the three words of your sheet.</source>
        <translation>Kâğıdınızdaki üç sözcüğü yazın.</translation>
    </message>
    <message>
        <source>Write the sheet, then type three of its words.</source>
        <translation>Kâğıdı yazın, sonra üç sözcüğünü girin.</translation>
    </message>
    <message>
        <source>Make or choose an identity.</source>
        <translation>Bir kimlik oluşturun ya da seçin.</translation>
    </message>
    <message>
        <source>This computer will watch. Its node gets a key of its own.</source>
        <translation>Bu bilgisayar izleyecek. Düğümü kendi anahtarını alır.</translation>
    </message>
    <message>
        <source>The keys of %1 were opened.</source>
        <translation>%1 anahtarları açıldı.</translation>
    </message>
    <message>
        <source>The identity of %1 (%2) is made; your sheet brings it back.</source>
        <translation>%1 (%2) kimliği oluşturuldu; kâğıdınız onu geri getirir.</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>Kurtarma kâğıdını yap</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Bu sözcükleri al</translation>
    </message>
    <message>
        <source>Open these keys</source>
        <translation>Bu anahtarları aç</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Bu parolayı kullan</translation>
    </message>
    <message>
        <source>1 to 64 of a-z, 0-9, &apos;-&apos; and &apos;.&apos;, not &apos;-&apos; or &apos;.&apos; at an end.</source>
        <translation>1 ile 64 arası a-z, 0-9, &apos;-&apos; ve &apos;.&apos;, uçlarda &apos;-&apos; ya da &apos;.&apos; olmadan.</translation>
    </message>
    <message>
        <source>1 to 128 bytes, no control characters.</source>
        <translation>1 ile 128 bayt, denetim karakteri yok.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>En az %1 karakter.</translation>
    </message>
    <message>
        <source>This differs from the line above.</source>
        <translation>Bu, üstteki satırdan farklı.</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 / %2 sözcük</translation>
    </message>
    <message>
        <source>The sheet was not made.</source>
        <translation>Kâğıt yapılmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The sheet has another word here.</source>
        <translation>Kâğıtta burada başka bir sözcük var.</translation>
    </message>
    <message>
        <source>Use a hardware token</source>
        <translation>Donanım belirteci kullan</translation>
    </message>
    <message>
        <source>The keys that you sign with are made on a smart card, a USB key or a security module and never leave it. No recovery sheet brings them back.</source>
        <translation>İmza attığınız anahtarlar bir akıllı kartta, USB anahtarında veya güvenlik modülünde oluşturulur ve oradan hiç çıkmaz. Hiçbir kurtarma kâğıdı onları geri getirmez.</translation>
    </message>
    <message>
        <source>The signing keys of %1 (%2) will be made on the token %3.</source>
        <translation>%1 (%2) için imza anahtarları %3 belirtecinde oluşturulacak.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Bu belirteci kullan</translation>
    </message>
</context>
<context>
    <name>quorate::pages::InboxModel</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1, şundan: %2</translation>
    </message>
    <message>
        <source>needs your vote</source>
        <translation>oyunuzu bekliyor</translation>
    </message>
    <message>
        <source>you approved</source>
        <translation>onayladınız</translation>
    </message>
    <message>
        <source>you rejected</source>
        <translation>reddettiniz</translation>
    </message>
    <message>
        <source>Needs your vote</source>
        <translation>Oyunuzu bekleyenler</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Başkalarını bekleyenler</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Karara bağlandı</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzlenenler</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>Oylar şu zamana kadar isteniyor: %1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Bana düşen</translation>
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
        <translation>İş %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Başlangıç</translation>
    </message>
    <message numerus="yes">
        <source>%n further stage(s) left out</source>
        <translation>
            <numerusform>%n aşama daha atlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was over before this console looked</source>
        <translation>%1; bu konsol bakmadan önce bitmişti</translation>
    </message>
    <message>
        <source>It had done %1 of its last stage.</source>
        <translation>Son aşamasının yapılan bölümü: %1.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobLog</name>
    <message>
        <source>What the job did</source>
        <translation>İşin yaptıkları</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy what the job did</source>
        <translation>İşin yaptıklarını kopyala</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>İptal ediliyor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>İlerleme: %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>İptal et: %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>kalan %1</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Başlangıç: %1</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>İş yok.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Tüm işler</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>İşleri kapat</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Kapat (Ctrl+J)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Yeniden dene: %1</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Günlük: %1</translation>
    </message>
    <message>
        <source>The job was not begun again.</source>
        <translation>İş yeniden başlatılmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>İşi iptal et</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>İş yok.</translation>
    </message>
    <message>
        <source>Long work such as building a delta or rebuilding a target runs as a job and is shown here.</source>
        <translation>Delta oluşturma ya da hedefi yeniden oluşturma gibi uzun işler iş olarak çalışır ve burada gösterilir.</translation>
    </message>
    <message>
        <source>This job is gone.</source>
        <translation>Bu iş artık yok.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeptActs</name>
    <message>
        <source>%1: settled.</source>
        <translation>%1: kesinleşti.</translation>
    </message>
    <message>
        <source>The console ended before what you confirmed went out: %1. Nothing of it was sent; look at it before it goes.</source>
        <translation>Konsol, onayladıklarınız gönderilmeden kapandı: %1. Hiçbiri gönderilmedi; gitmeden önce bir bakın.</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Giden kutusunu göster</translation>
    </message>
    <message>
        <source>An act that was kept in the outbox cannot be read, and was not sent. Do it anew where it is still wanted.</source>
        <translation>Giden kutusunda saklanan bir eylem okunamıyor ve gönderilmedi. Hâlâ isteniyorsa yeniden yapın.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended. Nothing of it was sent: this is what is signed now.</source>
        <translation>Bunu konsol kapanmadan önce onayladınız. Hiçbiri gönderilmedi: şimdi imzalanan budur.</translation>
    </message>
    <message>
        <source>The console ended before this went out, and it cannot be kept: %1. Nothing of it was sent; do it anew where it is still wanted.</source>
        <translation>Konsol, bu gönderilmeden kapandı ve bu saklanamıyor: %1. Hiçbiri gönderilmedi; hâlâ isteniyorsa yeniden yapın.</translation>
    </message>
    <message>
        <source>The console ended before the ledger had answered all that you confirmed: %1. Look at each before it goes again.</source>
        <translation>Konsol, defter onayladıklarınızın hepsini yanıtlamadan kapandı: %1. Yeniden gitmeden önce her birine bakın.</translation>
    </message>
    <message>
        <source>You confirmed this before the console ended, and it was on its way: it may stand in the ledger already. This is what is signed now.</source>
        <translation>Bunu konsol kapanmadan önce onayladınız ve yoldaydı: defterde zaten duruyor olabilir. Şimdi imzalanan budur.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::KeyState</name>
    <message>
        <source>One try is left: another wrong PIN blocks the token.</source>
        <translation>Bir deneme kaldı: bir yanlış PIN daha belirteci bloke eder.</translation>
    </message>
    <message>
        <source>Few tries are left before the PIN is blocked.</source>
        <translation>PIN bloke edilmeden önce az deneme kaldı.</translation>
    </message>
    <message>
        <source>Keys unlocked</source>
        <translation>Anahtarların kilidi açık</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>Anahtarlar kilitli</translation>
    </message>
    <message>
        <source>Token absent</source>
        <translation>Belirteç yok</translation>
    </message>
    <message>
        <source>Token does not answer</source>
        <translation>Belirteç yanıt vermiyor</translation>
    </message>
    <message>
        <source>Token locked</source>
        <translation>Belirteç kilitli</translation>
    </message>
    <message>
        <source>%1, on the token %2</source>
        <translation>%1, %2 belirtecinde</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ListPage</name>
    <message>
        <source>No row passes the filter.</source>
        <translation>Süzgece uyan satır yok.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::LogCard</name>
    <message>
        <source>Log of this node</source>
        <translation>Bu düğümün günlüğü</translation>
    </message>
    <message>
        <source>What the node wrote down since this start; technical, and in English</source>
        <translation>Düğümün bu başlatmadan beri yazdıkları; teknik ve İngilizce</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Günlüğü kopyala</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Kaydet...</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Günlüğü kaydet</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MainWindow</name>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Güncellemeler</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>İncelemeler</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Filo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Ağ geçitleri</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Zincir</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Eşler</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Aktarımlar</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>State of the node</source>
        <translation>Düğümün durumu</translation>
    </message>
    <message>
        <source>Release chain</source>
        <translation>Yayın zinciri</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>Teslimat zinciri</translation>
    </message>
    <message>
        <source>Transfer rates</source>
        <translation>Aktarım hızları</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Çalışan işler</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>Bekleyen işlemler</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Üyeler: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>Local demo</source>
        <translation>Yerel demo</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>İzleyici</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Rolsüz</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>Düğüm bekleniyor</translation>
    </message>
    <message>
        <source>Updated %1, all times %2</source>
        <translation>Güncelleme: %1, saatler %2</translation>
    </message>
    <message>
        <source>Node in sync</source>
        <translation>Düğüm eşzamanlı</translation>
    </message>
    <message>
        <source>%1, settled %2</source>
        <translation>%1, kesinleşen %2</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1: yükseklik %2, kesinleşen %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 peers</source>
        <translation>
            <numerusform>%1 / %2 eş</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1  ↑ %2</source>
        <translation>↓ %1  ↑ %2</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>İşler: %1</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Havuz: %1</translation>
    </message>
    <message>
        <source>Transactions that wait for a block</source>
        <translation>Blok bekleyen işlemler</translation>
    </message>
    <message>
        <source>Lock the keys (Ctrl+L)</source>
        <translation>Anahtarları kilitle (Ctrl+L)</translation>
    </message>
    <message>
        <source>Unlock the keys</source>
        <translation>Anahtarların kilidini aç</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Uyarılar: %1</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Uyarı yok</translation>
    </message>
    <message>
        <source>Not connected to any peer.</source>
        <translation>Hiçbir eşe bağlı değil.</translation>
    </message>
    <message>
        <source>Not connected to any peer since %1.</source>
        <translation>%1 tarihinden beri hiçbir eşe bağlı değil.</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>Eşleri göster</translation>
    </message>
    <message>
        <source>The keys were not unlocked.</source>
        <translation>Anahtarların kilidi açılmadı.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Search or run a command   Ctrl+K</source>
        <translation>Ara ya da komut çalıştır   Ctrl+K</translation>
    </message>
    <message>
        <source>Views, releases, devices, members, hashes and commands (Ctrl+K)</source>
        <translation>Görünümler, yayınlar, cihazlar, üyeler, özetler ve komutlar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Jobs are still running: %1. Closing stops them; nothing that is settled is lost.</source>
        <translation>Hâlâ çalışan işler var: %1. Kapatmak onları durdurur; kesinleşmiş hiçbir şey yitmez.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Durdur ve kapat</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Yeni yayın</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Anahtarları kilitle</translation>
    </message>
    <message>
        <source>Show the running jobs</source>
        <translation>Çalışan işleri göster</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Rapor hazırla</translation>
    </message>
    <message>
        <source>Show this view in its own window</source>
        <translation>Bu görünümü kendi penceresinde göster</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Açık tema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Koyu tema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Sıkışık satırlar</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Rahat satırlar</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Saatler UTC</translation>
    </message>
    <message>
        <source>Times of this place</source>
        <translation>Saatler yerel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Stop the node and quit</source>
        <translation>Düğümü durdur ve çık</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switch to another consortium</source>
        <translation>Başka bir konsorsiyuma geç</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>Grafiklerin gösterdiği süre</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 sa</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 sa</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Curves show so much time after the publication, blocks so much before now</source>
        <translation>Eğriler yayımdan sonraki, bloklar şimdiden önceki bu süreyi gösterir</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Dağıtımlar</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Yeni dağıtım</translation>
    </message>
    <message>
        <source>%1, probable</source>
        <translation>%1, olası</translation>
    </message>
    <message>
        <source>%1: height %2, probable: nobody votes.</source>
        <translation>%1: yükseklik %2, olası: kimse oy kullanmıyor.</translation>
    </message>
    <message>
        <source>Nobody votes in this consortium: every block is probable and may be replaced, nothing is settled, and no release is approved. It is for experiments.</source>
        <translation>Bu konsorsiyumda kimse oy kullanmıyor: her blok olasıdır ve değiştirilebilir, hiçbir şey kesinleşmez ve hiçbir yayın onaylanmaz. Deneyler içindir.</translation>
    </message>
    <message>
        <source>Show chain</source>
        <translation>Zinciri göster</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Clock in step</source>
        <translation>Saat doğru</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Saat %1 geri</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Saat %1 ileri</translation>
    </message>
    <message>
        <source>This computer&apos;s clock against those of connected peers, the middle one of them</source>
        <translation>Bu bilgisayarın saati, bağlı eşlerinkilerin ortancasına göre</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Tuşlar ne yapar</translation>
    </message>
    <message>
        <source>A scheduled report is in %1</source>
        <translation>Planlanmış bir rapor burada: %1</translation>
    </message>
    <message>
        <source>A scheduled report was not made: %1 Nothing was written; it is tried again at its next time.</source>
        <translation>Planlanmış bir rapor yapılmadı: %1 Hiçbir şey yazılmadı; bir sonraki zamanında yeniden denenir.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys of an act</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In charts: arrow keys move the crosshair, D shows the numbers as a table.</source>
        <translation>Grafiklerde: ok tuşları artıyı oynatır, D sayıları tablo olarak gösterir.</translation>
    </message>
    <message>
        <source>In reviews: ] and [ go to the next and the previous one, V ticks a file as viewed, N goes to the next flagged one.</source>
        <translation>İncelemelerde: ] ve [ sonrakine ve öncekine gider, V bir dosyayı görüldü diye işaretler, N sonraki işaretliye gider.</translation>
    </message>
    <message>
        <source>They can be changed in the settings.</source>
        <translation>Ayarlardan değiştirilebilirler.</translation>
    </message>
    <message>
        <source>A local demo: devices and network are simulated</source>
        <translation>Yerel demo: cihazlar ve ağ benzetimdir</translation>
    </message>
    <message>
        <source>An experiment: nobody votes, nothing is settled</source>
        <translation>Bir deney: kimse oy kullanmıyor, hiçbir şey kesinleşmiyor</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Giden kutusu: %1</translation>
    </message>
    <message>
        <source>Confirmed acts that have not gone out yet</source>
        <translation>Henüz gönderilmemiş onaylı işlemler</translation>
    </message>
    <message>
        <source>Pause seeding</source>
        <translation>Paylaşımı duraklat</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>Aktarım durdurulmadı.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>Aktarım başlatılmadı.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Aktarım eskisi gibi.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>The token was not unlocked.</source>
        <translation>Belirtecin kilidi açılmadı.</translation>
    </message>
    <message>
        <source>In lists: Space shows the whole row, Enter opens, the menu key has the acts, Ctrl+C copies.</source>
        <translation>Listelerde: Boşluk satırın tamamını gösterir, Enter açar, menü tuşunda eylemler vardır, Ctrl+C kopyalar.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>Son söylenenler</translation>
    </message>
    <message>
        <source>Notices of late</source>
        <translation>Son bildirimler</translation>
    </message>
    <message>
        <source>In reviews and releases: W watches the one in front, or no more.</source>
        <translation>İncelemelerde ve yayınlarda: W öndekini izler ya da izlemeyi bırakır.</translation>
    </message>
    <message>
        <source>In reviews: F writes a finding at the place in front, Ctrl+Enter opens the sheet to approve, Ctrl+Shift+Enter the one to reject.</source>
        <translation>İncelemelerde: F öndeki yere bir bulgu yazar, Ctrl+Enter onay sayfasını, Ctrl+Shift+Enter ret sayfasını açar.</translation>
    </message>
    <message>
        <source>Confirmed acts wait until a peer is there. Closed now, they are kept: the next start shows them again, and nothing goes out before.</source>
        <translation>Onaylanan eylemler bir eş bekliyor. Şimdi kapatılırsa saklanırlar: sonraki açılış onları yeniden gösterir ve öncesinde hiçbir şey gitmez.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Sakla ve kapat</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Bildirim alanında tut</translation>
    </message>
    <message>
        <source>The node keeps running</source>
        <translation>Düğüm çalışmaya devam ediyor</translation>
    </message>
    <message>
        <source>This symbol opens the window again; its menu stops the node.</source>
        <translation>Bu simge pencereyi yeniden açar; menüsü düğümü durdurur.</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a consortium</comment>
        <translation>çevrimdışı</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members of a consortium, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not connected, all times %1</source>
        <translation>Bağlı değil, saatler %1</translation>
    </message>
    <message>
        <source>Not connected; as of %1, all times %2</source>
        <translation>Bağlı değil; son durum %1, saatler %2</translation>
    </message>
    <message>
        <source>Confirmed acts still wait to go out. Undo them or wait some seconds, then close.</source>
        <translation>Onaylanan işlemler hâlâ gönderilmeyi bekliyor. Bunları geri alın ya da birkaç saniye bekleyip kapatın.</translation>
    </message>
    <message>
        <source>%1 Showing settled block %2 of the release chain. Reading works; what you confirm is signed and sent once a peer is there.</source>
        <translation>%1 Yayın zincirinin kesinleşmiş %2 numaralı bloğu gösteriliyor. Okuma çalışır; onayladıklarınız bir eş geldiğinde imzalanıp gönderilir.</translation>
    </message>
    <message>
        <source>Vendors publish releases. This node belongs to none.</source>
        <translation>Yayınları sağlayıcılar çıkarır. Bu düğüm bir sağlayıcıya ait değil.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>The ledger names no members yet.</source>
        <translation>Defterde henüz üye yok.</translation>
    </message>
    <message>
        <source>This member is gone.</source>
        <translation>Bu üye artık yok.</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Bu düğüm</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>%1, of which rejections: %2</source>
        <translation>%1, bunlardan ret: %2</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (iptal edildi)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>%1 (does not count any more)</source>
        <translation>%1 (artık sayılmıyor)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Karşı oylar</translation>
    </message>
    <message>
        <source>Compare fingerprint...</source>
        <translation>Parmak izini karşılaştır...</translation>
    </message>
    <message>
        <source>Propose change...</source>
        <translation>Değişiklik öner...</translation>
    </message>
    <message>
        <source>Propose removal...</source>
        <translation>Çıkarılmasını öner...</translation>
    </message>
    <message>
        <source>Its keys as words, to compare with it over another channel</source>
        <translation>Anahtarları sözcük olarak, onunla başka bir yoldan karşılaştırmak için</translation>
    </message>
    <message>
        <source>Its name, roles or keys; the other members have to sign it</source>
        <translation>Adı, rolleri ya da anahtarları; öteki üyelerin imzalaması gerekir</translation>
    </message>
    <message>
        <source>It loses all roles, and all its keys are revoked; the other members have to sign it</source>
        <translation>Tüm rollerini yitirir ve tüm anahtarları iptal edilir; öteki üyelerin imzalaması gerekir</translation>
    </message>
    <message>
        <source>Propose...</source>
        <translation>Öner...</translation>
    </message>
    <message>
        <source>Changes of the consortium, which several members sign</source>
        <translation>Konsorsiyumda birkaç üyenin imzaladığı değişiklikler</translation>
    </message>
    <message>
        <source>New member...</source>
        <translation>Yeni üye...</translation>
    </message>
    <message>
        <source>Other checkers...</source>
        <translation>Başka denetçiler...</translation>
    </message>
    <message>
        <source>Other validators...</source>
        <translation>Başka doğrulayıcılar...</translation>
    </message>
    <message>
        <source>Other policy...</source>
        <translation>Başka ilke...</translation>
    </message>
    <message>
        <source>Open a proposal from a file...</source>
        <translation>Dosyadan öneri aç...</translation>
    </message>
    <message>
        <source>Paste a proposal</source>
        <translation>Öneri yapıştır</translation>
    </message>
    <message>
        <source>Votes against its releases: %1</source>
        <translation>Yayınlarına karşı oylar: %1</translation>
    </message>
    <message>
        <source>Its votes against: %1</source>
        <translation>Verdiği karşı oylar: %1</translation>
    </message>
    <message>
        <source>none: it left the consortium</source>
        <translation>yok: konsorsiyumdan çıktı</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>one vote, as each member</source>
        <translation>her üye gibi bir oy</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Son görülme</translation>
    </message>
    <message>
        <source>Propose new key...</source>
        <translation>Yeni anahtar öner...</translation>
    </message>
    <message>
        <source>A vendor&apos;s release key or root key: the vendor signs it, and checkers where its root key alone is not enough</source>
        <translation>Bir sağlayıcının yayın ya da kök anahtarı: sağlayıcı imzalar, kök anahtarının tek başına yetmediği yerde denetçiler de</translation>
    </message>
    <message>
        <source>What devices accuse it of</source>
        <translation>Cihazların onu suçladığı konular</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Edit model...</source>
        <translation>Modeli düzenle...</translation>
    </message>
    <message>
        <source>Enrol devices...</source>
        <translation>Cihaz kaydet...</translation>
    </message>
    <message>
        <source>Revoke devices...</source>
        <translation>Cihaz iptal et...</translation>
    </message>
    <message>
        <source>Export trust anchor...</source>
        <translation>Güven çapasını dışa aktar...</translation>
    </message>
    <message>
        <source>The ledger names no models yet.</source>
        <translation>Defterde henüz model yok.</translation>
    </message>
    <message>
        <source>A model is a type of device with its fleet.</source>
        <translation>Model, filosuyla birlikte bir cihaz türüdür.</translation>
    </message>
    <message>
        <source>New model...</source>
        <translation>Yeni model...</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Yeni model</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Modeli düzenle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Sensor G4</source>
        <translation>Algılayıcı G4</translation>
    </message>
    <message>
        <source>Hardware classes</source>
        <translation>Donanım sınıfları</translation>
    </message>
    <message>
        <source>Who else may publish</source>
        <translation>Başka kim yayımlayabilir</translation>
    </message>
    <message>
        <source>members&apos; ids</source>
        <translation>üye kimlikleri</translation>
    </message>
    <message>
        <source>Who may read acknowledgements</source>
        <translation>Alındı bildirimlerini kim okuyabilir</translation>
    </message>
    <message>
        <source>The id has small letters, digits, - and . only.</source>
        <translation>Kimlikte yalnızca küçük harf, rakam, - ve nokta bulunur.</translation>
    </message>
    <message>
        <source>There is a model with this id.</source>
        <translation>Bu kimlikte bir model var.</translation>
    </message>
    <message>
        <source>A model has at least one hardware class.</source>
        <translation>Modelin en az bir donanım sınıfı vardır.</translation>
    </message>
    <message>
        <source>%1 is no hardware class: small letters, digits, - and . only.</source>
        <translation>%1 donanım sınıfı değil: yalnızca küçük harf, rakam, - ve nokta.</translation>
    </message>
    <message>
        <source>There is no member %1.</source>
        <translation>%1 adlı üye yok.</translation>
    </message>
    <message>
        <source>The keys are locked.</source>
        <translation>Anahtarlar kilitli.</translation>
    </message>
    <message>
        <source>The model %1 stands in the ledger.</source>
        <translation>%1 modeli defterde.</translation>
    </message>
    <message>
        <source>The model was not recorded.</source>
        <translation>Model kaydedilmedi.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>Defter eskisi gibi.</translation>
    </message>
    <message>
        <source>Enrol devices of %1</source>
        <translation>Cihaz kaydı: %1</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Donanım sınıfı</translation>
    </message>
    <message>
        <source>Public keys of the devices</source>
        <translation>Cihazların açık anahtarları</translation>
    </message>
    <message>
        <source>One public key a line, 64 hex digits, as each device printed it</source>
        <translation>Her satıra bir açık anahtar, 64 onaltılık basamak, her cihazın yazdırdığı gibi</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Açık anahtarlar</translation>
    </message>
    <message>
        <source>Each line is one key of 64 hex digits, none of them twice.</source>
        <translation>Her satır 64 onaltılık basamaklı bir anahtardır, hiçbiri iki kez geçmez.</translation>
    </message>
    <message>
        <source>At most %1 devices go into one transaction.</source>
        <translation>Bir işleme en çok %1 cihaz sığar.</translation>
    </message>
    <message>
        <source>Devices of %1 enrolled: %2, from index %3 on.</source>
        <translation>Kaydedilen %1 cihazları: %2, ilk dizin %3.</translation>
    </message>
    <message>
        <source>The devices were not enrolled.</source>
        <translation>Cihazlar kaydedilmedi.</translation>
    </message>
    <message>
        <source>The fleet is as before.</source>
        <translation>Filo eskisi gibi.</translation>
    </message>
    <message>
        <source>Revoke devices of %1</source>
        <translation>Cihaz iptali: %1</translation>
    </message>
    <message>
        <source>Continue...</source>
        <translation>Devam...</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Indexes and spans such as 3, 7, 12-15; at most %1.</source>
        <translation>3, 7, 12-15 gibi dizinler ve aralıklar; en çok %1.</translation>
    </message>
    <message>
        <source>The fleet has the indexes 0 to %1.</source>
        <translation>Filonun dizinleri 0 ile %1 arasındadır.</translation>
    </message>
    <message>
        <source>Sign revocation</source>
        <translation>İptali imzala</translation>
    </message>
    <message>
        <source>What these devices sign no longer counts, and they are no longer part of the fleet. A revocation cannot be taken back; such a device must be enrolled anew with another key.</source>
        <translation>Bu cihazların imzaladıkları artık sayılmaz ve cihazlar filodan çıkar. İptal geri alınamaz; böyle bir cihaz başka bir anahtarla yeniden kaydedilmelidir.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>%1 (number of devices: %2)</source>
        <translation>%1 (cihaz sayısı: %2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>The revocation of devices of %1 goes out in %2 s.</source>
        <translation>%1 cihazlarının iptali %2 sn içinde gönderilecek.</translation>
    </message>
    <message>
        <source>The devices are revoked; the transaction is settled.</source>
        <translation>Cihazlar iptal edildi; işlem kesinleşti.</translation>
    </message>
    <message>
        <source>The devices were not revoked.</source>
        <translation>Cihazlar iptal edilmedi.</translation>
    </message>
    <message>
        <source>Export trust anchor</source>
        <translation>Güven çapasını dışa aktar</translation>
    </message>
    <message>
        <source>The trust anchor is in %1. It is burned into devices.</source>
        <translation>Güven çapası şurada: %1. Cihazlara yakılır.</translation>
    </message>
    <message>
        <source>The trust anchor was not exported.</source>
        <translation>Güven çapası dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Tam bir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>This model is gone.</source>
        <translation>Bu model artık yok.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sahip</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>Yayımlayabilen diğerleri</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>Alındı bildirimlerini okuyabilenler</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>İptal edilen</translation>
    </message>
    <message>
        <source>Newest approved release</source>
        <translation>Son onaylanmış yayın</translation>
    </message>
    <message>
        <source>%1, %2 of its devices</source>
        <translation>%1, cihazlarının %2 kadarı</translation>
    </message>
    <message>
        <source>The vendor made the keys</source>
        <translation>Anahtarları sağlayıcı oluşturdu</translation>
    </message>
    <message>
        <source>Not the devices themselves; this is shown everywhere</source>
        <translation>Cihazların kendileri değil; bu her yerde gösterilir</translation>
    </message>
    <message>
        <source>The name is longer than the ledger takes.</source>
        <translation>Ad, defterin kabul ettiğinden uzun.</translation>
    </message>
    <message>
        <source>A model needs an id.</source>
        <translation>Bir modelin kimliği olmalı.</translation>
    </message>
    <message>
        <source>New model %1</source>
        <translation>Yeni model %1</translation>
    </message>
    <message>
        <source>Change the model %1</source>
        <translation>%1 modelini değiştir</translation>
    </message>
    <message>
        <source>Sign model</source>
        <translation>Modeli imzala</translation>
    </message>
    <message>
        <source>Everybody in the consortium sees the model. It can be changed later, but not removed.</source>
        <translation>Modeli konsorsiyumdaki herkes görür. Sonradan değiştirilebilir ama kaldırılamaz.</translation>
    </message>
    <message>
        <source>The model %1 goes out in %2 s.</source>
        <translation>%1 modeli %2 sn içinde gönderilecek.</translation>
    </message>
    <message>
        <source>Sign enrolment</source>
        <translation>Kaydı imzala</translation>
    </message>
    <message>
        <source>The devices become part of the fleet: releases count them, and gateways serve them. They leave it by revocation alone, and their indexes are never used again.</source>
        <translation>Cihazlar filonun parçası olur: yayınlar onları sayar, ağ geçitleri onlara hizmet verir. Filodan yalnızca iptalle çıkarlar ve dizinleri bir daha kullanılmaz.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>The enrolment of devices of %1 goes out in %2 s.</source>
        <translation>%1 cihazlarının kaydı %2 sn içinde gönderilecek.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NewReleasePage</name>
    <message>
        <source>Also publish a full artifact</source>
        <translation>Tam bir yapıt da yayımla</translation>
    </message>
    <message>
        <source>Publish...</source>
        <translation>Yayımla...</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>İşi iptal et</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Donanım sınıfı</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Geri dönüş dizini</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Yeni sürüm</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>Eski sürümler</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>Önyükleme denetimi</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>İstenen onaylar</translation>
    </message>
    <message>
        <source>The majority of the checkers</source>
        <translation>Denetçilerin çoğunluğu</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Dosya...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Klasör...</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Eski sürüm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  Hedef</translation>
    </message>
    <message>
        <source>What shall devices run, and what do they run now?</source>
        <translation>Cihazlar ne çalıştırmalı ve şu anda ne çalıştırıyor?</translation>
    </message>
    <message>
        <source>Old versions, a delta from each</source>
        <translation>Eski sürümler, her birinden bir delta</translation>
    </message>
    <message>
        <source>Boot check, for a folder</source>
        <translation>Önyükleme denetimi, klasör için</translation>
    </message>
    <message>
        <source>For which devices, and why?</source>
        <translation>Hangi cihazlar için ve neden?</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>İşin ilerlemesi</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Yayımlanacak olan</translation>
    </message>
    <message>
        <source>As checkers and devices will see it</source>
        <translation>Denetçilerin ve cihazların göreceği gibi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>This file or folder does not exist.</source>
        <translation>Bu dosya ya da klasör yok.</translation>
    </message>
    <message>
        <source>A release of this version is open or approved already.</source>
        <translation>Bu sürümün bir yayını zaten açık ya da onaylanmış.</translation>
    </message>
    <message>
        <source>Devices that run index %1 will refuse a lower one.</source>
        <translation>%1 dizinini çalıştıran cihazlar daha düşük bir dizini reddeder.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notlar</translation>
    </message>
    <message>
        <source>an old version or the full artifact</source>
        <translation>eski bir sürüm ya da tam yapıt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltalar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Full artifact</source>
        <translation>Tam yapıt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>The release is being made.</source>
        <translation>Yayın hazırlanıyor.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Hâlâ eksik: %1.</translation>
    </message>
    <message>
        <source>Unlock the keys to publish.</source>
        <translation>Yayımlamak için anahtarların kilidini açın.</translation>
    </message>
    <message>
        <source>The next step shows what is signed; nothing is sent before.</source>
        <translation>Sonraki adım neyin imzalandığını gösterir; ondan önce hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 yayımla</translation>
    </message>
    <message>
        <source>Sign and publish</source>
        <translation>İmzala ve yayımla</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Deltas from</source>
        <translation>Şu sürümlerden deltalar</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>%1, release key</source>
        <translation>%1, yayın anahtarı</translation>
    </message>
    <message>
        <source>%1 was not published.</source>
        <translation>%1 yayımlanmadı.</translation>
    </message>
    <message>
        <source>The ledger is as before.</source>
        <translation>Defter eskisi gibi.</translation>
    </message>
    <message>
        <source>%1 is published; the transaction is settled.</source>
        <translation>%1 yayımlandı; işlem kesinleşti.</translation>
    </message>
    <message>
        <source>Show release</source>
        <translation>Yayını göster</translation>
    </message>
    <message>
        <source>%1, rest %2</source>
        <translation>%1, kalan %2</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Yeni yayın</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>Buraya bir dosya ya da klasör bırakın</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Buraya dosya ya da klasör bırakın</translation>
    </message>
    <message>
        <source>Drop an SBOM (CycloneDX or SPDX) or a test report here</source>
        <translation>Buraya bir SBOM (CycloneDX ya da SPDX) ya da test raporu bırakın</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Eski ile yeniyi değiştir</translation>
    </message>
    <message>
        <source>For one old version that was put in the wrong place</source>
        <translation>Yanlış yere konmuş tek bir eski sürüm için</translation>
    </message>
    <message>
        <source>2  Delta</source>
        <translation>2  Delta</translation>
    </message>
    <message>
        <source>What do devices have to fetch? Built, decoded again and compared before anything is published</source>
        <translation>Cihazlar ne getirmek zorunda? Yayımlamadan önce oluşturulur, yeniden çözülür ve karşılaştırılır</translation>
    </message>
    <message>
        <source>4  Evidence</source>
        <translation>4  Kanıtlar</translation>
    </message>
    <message>
        <source>What should checkers have beside the payload?</source>
        <translation>Denetçilerde yükün yanında ne olmalı?</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ekle...</translation>
    </message>
    <message>
        <source>SBOM or report</source>
        <translation>SBOM ya da rapor</translation>
    </message>
    <message>
        <source>SBOM and reports</source>
        <translation>SBOM ve raporlar</translation>
    </message>
    <message>
        <source>3  Release</source>
        <translation>3  Yayın</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
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
        <translation>okunamıyor</translation>
    </message>
    <message>
        <source>This file or folder does not answer. Is its disk or network there?</source>
        <translation>Bu dosya ya da klasör yanıt vermiyor. Diski ya da ağı erişilebilir mi?</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>okunuyor</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>This target is published already, as %1.</source>
        <translation>Bu hedef zaten %1 olarak yayımlanmış.</translation>
    </message>
    <message>
        <source>The old version is %1 on the ledger, which is not below %2. Swap them, or correct the version.</source>
        <translation>Eski sürüm defterde %1; bu, %2 sürümünden düşük değil. Yerlerini değiştirin ya da sürümü düzeltin.</translation>
    </message>
    <message>
        <source>Approved already: %1. Devices that run it will refuse a lower version.</source>
        <translation>Zaten onaylı: %1. Onu çalıştıran cihazlar daha düşük bir sürümü reddeder.</translation>
    </message>
    <message>
        <source>At most %1 documents.</source>
        <translation>En çok %1 belge.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>belgeler</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kazanç</translation>
    </message>
    <message>
        <source>None: checkers see no list of components.</source>
        <translation>Yok: denetçiler bileşen listesi görmez.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>Kim getirebilir</translation>
    </message>
    <message>
        <source>The checkers until it is approved, then everybody.</source>
        <translation>Onaylanana kadar denetçiler, sonra herkes.</translation>
    </message>
    <message>
        <source>Who reads acknowledgements</source>
        <translation>Alındı bildirimlerini kim okur</translation>
    </message>
    <message>
        <source>See what checkers will see...</source>
        <translation>Denetçilerin ne göreceğine bak...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>Bu düğümde inceleme çalışma alanı yok.</translation>
    </message>
    <message>
        <source>Choose the new version first.</source>
        <translation>Önce yeni sürümü seçin.</translation>
    </message>
    <message>
        <source>Without an old version everything counts as added.</source>
        <translation>Eski sürüm olmadan her şey eklenmiş sayılır.</translation>
    </message>
    <message>
        <source>Files, rights, programs, strings and components against the old version, before anything is published</source>
        <translation>Herhangi bir şey yayımlanmadan önce eski sürüme göre dosyalar, izinler, programlar, dizgiler ve bileşenler</translation>
    </message>
    <message>
        <source>The folder has no such file.</source>
        <translation>Klasörde böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>boot check</source>
        <translation>önyükleme denetimi</translation>
    </message>
    <message>
        <source>Unpack compressed parts for the delta</source>
        <translation>Delta için sıkıştırılmış parçaları aç</translation>
    </message>
    <message>
        <source>Much smaller deltas of images with compressed parts; a device must have the same packers</source>
        <translation>Sıkıştırılmış parçalı imajlarda çok daha küçük deltalar; cihazda aynı sıkıştırıcılar olmalıdır</translation>
    </message>
    <message>
        <source>This version was uploaded before, on %1 (%2). Votes on the earlier payload do not count here (%3).</source>
        <translation>Bu sürüm daha önce, %1 tarihinde yüklendi (%2). Önceki yük için verilen oylar burada sayılmaz (%3).</translation>
    </message>
    <message>
        <source>A draft like %1. Version and files are its own.</source>
        <translation>%1 gibi bir taslak. Sürüm ve dosyalar kendisinindir.</translation>
    </message>
    <message>
        <source>Votes wished by (UTC)</source>
        <translation>Oyların istendiği son zaman (UTC)</translation>
    </message>
    <message>
        <source>no date; or 7 d, or 2026-12-01 12:00</source>
        <translation>tarih yok; ya da 7 d, ya da 2026-12-01 12:00</translation>
    </message>
    <message>
        <source>Until when the checkers are asked to have voted. A later vote counts all the same.</source>
        <translation>Denetçilerden ne zamana kadar oy istendiği. Daha sonraki bir oy da sayılır.</translation>
    </message>
    <message>
        <source>time of the votes</source>
        <translation>oyların zamanı</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Oyların istendiği son zaman</translation>
    </message>
    <message>
        <source>another member that is a checker</source>
        <translation>denetçi olan başka bir üye</translation>
    </message>
    <message>
        <source>the new file or folder</source>
        <translation>yeni dosya ya da klasör</translation>
    </message>
    <message>
        <source>the version number</source>
        <translation>sürüm numarası</translation>
    </message>
    <message>
        <source>It waits in the outbox, where it can be undone.</source>
        <translation>Giden kutusunda bekliyor; oradan geri alınabilir.</translation>
    </message>
    <message>
        <source>%1 will be published in %2 s.</source>
        <translation>%1, %2 sn içinde yayımlanacak.</translation>
    </message>
    <message>
        <source>%1 is built and can be signed.</source>
        <translation>%1 oluşturuldu ve imzalanabilir.</translation>
    </message>
    <message>
        <source>Look and sign</source>
        <translation>Bak ve imzala</translation>
    </message>
    <message>
        <source>The payloads are built and checked. Once the manifest is signed, every member sees the release. It cannot be unpublished, only withdrawn.</source>
        <translation>Yükler oluşturuldu ve denetlendi. Bildirim imzalanınca yayını her üye görür. Yayından kaldırılamaz, yalnızca geri çekilebilir.</translation>
    </message>
    <message>
        <source>The draft of %1 is kept in this profile; Home shows it. Files stay where they are.</source>
        <translation>%1 taslağı bu profilde saklanıyor; ana sayfa onu gösterir. Dosyalar yerlerinde kalır.</translation>
    </message>
    <message>
        <source>This draft is gone.</source>
        <translation>Bu taslak artık yok.</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Taslak olarak kaydet</translation>
    </message>
    <message>
        <source>Kept in this profile, to go on later</source>
        <translation>Sonra sürdürmek üzere bu profilde saklanır</translation>
    </message>
    <message>
        <source>%1, held here</source>
        <translation>%1, burada var</translation>
    </message>
    <message>
        <source>%1, %2 to fetch</source>
        <translation>%1, alınacak: %2</translation>
    </message>
    <message>
        <source>No approved release of this model has a full artifact.</source>
        <translation>Bu modelin onaylı hiçbir yayınında tam yapıt yok.</translation>
    </message>
    <message>
        <source>Folder for the old version</source>
        <translation>Eski sürüm için klasör</translation>
    </message>
    <message>
        <source>%1 was not rebuilt.</source>
        <translation>%1 yeniden kurulmadı.</translation>
    </message>
    <message>
        <source>The form is as before.</source>
        <translation>Form önceki gibi.</translation>
    </message>
    <message>
        <source>%1 is rebuilt, its hash is right, and it is among the old versions.</source>
        <translation>%1 yeniden kuruldu, özeti doğru ve eski sürümlerin arasında.</translation>
    </message>
    <message>
        <source>%1 is fetched and rebuilt.</source>
        <translation>%1 alınıyor ve yeniden kuruluyor.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>İşi göster</translation>
    </message>
    <message>
        <source>From the ledger...</source>
        <translation>Defterden…</translation>
    </message>
    <message>
        <source>An approved release of the model: it is fetched, rebuilt into a folder and compared with its hash</source>
        <translation>Modelin onaylı bir yayını: alınır, bir klasöre yeniden kurulur ve özetiyle karşılaştırılır</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>Modellere git</translation>
    </message>
    <message>
        <source>No model on the ledger is yours or delegated to you. Create one first, on the page of models.</source>
        <translation>Defterdeki hiçbir model sizin değil ya da size devredilmemiş. Önce modeller sayfasında bir tane oluşturun.</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Tanınan tür</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>delta from %1</source>
        <translation>%1 için delta</translation>
    </message>
    <message>
        <source>full artifact</source>
        <translation>tam yapıt</translation>
    </message>
    <message>
        <source>%1 %2, severity: %3</source>
        <comment>model, version</comment>
        <translation>%1 %2, önem derecesi: %3</translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation>Yayımlanmadan önce</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Henüz seçilmedi</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>Yayımlanamaz</translation>
    </message>
    <message>
        <source>There, of a kind that is not known</source>
        <translation>Var, türü bilinmiyor</translation>
    </message>
    <message>
        <source>None: devices fetch all of it</source>
        <translation>Yok: cihazlar tamamını indirir</translation>
    </message>
    <message>
        <source>Neither a delta nor a full artifact</source>
        <translation>Ne delta ne tam yapıt var</translation>
    </message>
    <message>
        <source>Is being built and compared</source>
        <translation>Oluşturuluyor ve karşılaştırılıyor</translation>
    </message>
    <message>
        <source>See beside the old versions</source>
        <translation>Eski sürümlerin yanına bakın</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Henüz ölçülmedi</translation>
    </message>
    <message>
        <source>Decoded again, equal</source>
        <translation>Yeniden çözüldü, aynı</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Henüz yazılmadı</translation>
    </message>
    <message>
        <source>Devices or the ledger refuse it</source>
        <translation>Cihazlar ya da defter reddeder</translation>
    </message>
    <message>
        <source>The rollback index is too low</source>
        <translation>Geri dönüş dizini çok düşük</translation>
    </message>
    <message>
        <source>Above what is approved</source>
        <translation>Onaylananların üstünde</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Beside the release</source>
        <translation>Yayının yanında</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>Seen as a checker</source>
        <translation>Denetçi gözüyle bakıldı</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>What you had begun is kept as a draft; Home shows it.</source>
        <translation>Başladığınız taslak olarak saklandı; ana sayfa onu gösterir.</translation>
    </message>
    <message>
        <source>Published release</source>
        <translation>Yayımlanmış yayın</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a release: its votes, seeding and coverage</comment>
        <translation>İzle: %1</translation>
    </message>
    <message>
        <source>On the ledger these files are of %1. Devices of another model may not start with them.</source>
        <translation>Defterde bu dosyalar %1 yayınına ait. Başka bir modelin cihazları bunlarla açılmayabilir.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <translation>Düzeltilmesi gereken: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1. To be corrected: %2.</source>
        <translation>Hâlâ eksik: %1. Düzeltilmesi gereken: %2.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NotesLinks</name>
    <message>
        <source>The vendor&apos;s notes lead to %1. Nothing was opened.</source>
        <translation>Sağlayıcının notları %1 adresine götürüyor. Hiçbir şey açılmadı.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesCard</name>
    <message>
        <source>Notices of the system</source>
        <translation>Sistem bildirimleri</translation>
    </message>
    <message>
        <source>Shown while this window is in the background; the window itself tells everything</source>
        <translation>Bu pencere arka plandayken gösterilir; pencerenin kendisi her şeyi söyler</translation>
    </message>
    <message>
        <source>Quiet every day from</source>
        <translation>Her gün sessiz, başlangıç</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sessizlik başlangıcı</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sessizlik bitişi</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bitiş</translation>
    </message>
    <message>
        <source>What comes meanwhile is told as one notice afterwards. Times of this place.</source>
        <translation>Bu arada gelenler sonradan tek bildirim olarak söylenir. Buranın saati.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>What was said since the window was opened, the newest first.</source>
        <translation>Pencere açıldığından beri söylenenler, en yenisi önce.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what was said then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Henüz bir şey söylenmedi.</translation>
    </message>
    <message>
        <source>What happens on the ledger and concerns you, rollouts that pause and questions are told here.</source>
        <translation>Defterde olup sizi ilgilendirenler, duraklayan dağıtımlar ve sorular burada bildirilir.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
</context>
<context>
    <name>quorate::pages::OutboxSheet</name>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>What you confirmed and has not gone out yet, in the order in which it goes</source>
        <translation>Onayladığınız ve henüz gönderilmeyenler, gidiş sırasıyla</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Nothing waits to go out.</source>
        <translation>Gönderilmeyi bekleyen yok.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Daha önce</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Şimdi gönder</translation>
    </message>
    <message>
        <source>Signs it and hands it to the node, which keeps it until a peer is there</source>
        <translation>İmzalar ve düğüme verir; düğüm bir eş gelene dek saklar</translation>
    </message>
    <message>
        <source>Waits for a peer</source>
        <translation>Bir eş bekliyor</translation>
    </message>
    <message>
        <source>Can still be undone</source>
        <translation>Hâlâ geri alınabilir</translation>
    </message>
    <message>
        <source>Kept; look at it again</source>
        <translation>Saklandı; yeniden bakın</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>Bak...</translation>
    </message>
    <message>
        <source>Shows what is signed; it goes out once you confirm it</source>
        <translation>Neyin imzalandığını gösterir; onayladığınızda gider</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Page</name>
    <message>
        <source>Unlock keys</source>
        <translation>Anahtarların kilidini aç</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Şuraya kaydedildi: %1</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Nothing was written to %2.</source>
        <translation>Dosya kaydedilmedi. %1 Şuraya hiçbir şey yazılmadı: %2.</translation>
    </message>
    <message>
        <source>The filter is removed: %1</source>
        <translation>Süzgeç kaldırıldı: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Unlock token</source>
        <translation>Belirtecin kilidini aç</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tür: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zaman: %1</translation>
    </message>
    <message>
        <source>Who delivered last could not be read.</source>
        <translation>En son kimin ilettiği okunamadı.</translation>
    </message>
    <message>
        <source>The list was not written. %1</source>
        <translation>Liste yazılmadı. %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PeersPage</name>
    <message>
        <source>Peers</source>
        <translation>Eşler</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>Henüz bilinen eş yok.</translation>
    </message>
    <message>
        <source>A node finds others through the addresses in its configuration. Add the address of a member&apos;s node to connect to it.</source>
        <translation>Bir düğüm diğerlerini yapılandırmasındaki adreslerle bulur. Bağlanmak için bir üyenin düğümünün adresini ekleyin.</translation>
    </message>
    <message>
        <source>Add peer...</source>
        <translation>Eş ekle...</translation>
    </message>
    <message>
        <source>Add peer</source>
        <translation>Eş ekle</translation>
    </message>
    <message>
        <source>Member id or key fingerprint</source>
        <translation>Üye kimliği ya da anahtar parmak izi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address (host:port)</source>
        <translation>Adres (sunucu:port)</translation>
    </message>
    <message>
        <source>The peer is added; the connection is being made.</source>
        <translation>Eş eklendi; bağlantı kuruluyor.</translation>
    </message>
    <message>
        <source>The peer was not added.</source>
        <translation>Eş eklenmedi.</translation>
    </message>
    <message>
        <source>This peer is gone.</source>
        <translation>Bu eş artık yok.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>No member&apos;s key</source>
        <translation>Hiçbir üyenin anahtarı değil</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Outgoing: we connected</source>
        <translation>Giden: biz bağlandık</translation>
    </message>
    <message>
        <source>Incoming: it connected</source>
        <translation>Gelen: o bağlandı</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Bağlantı başlangıcı</translation>
    </message>
    <message>
        <source>Not connected since</source>
        <translation>Bağlantı kesilişi</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş dönüş</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>Its release chain</source>
        <translation>Onun yayın zinciri</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>yükseklik %1</translation>
    </message>
    <message>
        <source>Its delivery chain</source>
        <translation>Onun teslimat zinciri</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Bağlantıyı kes</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Yasakla</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Yasağı kaldır</translation>
    </message>
    <message>
        <source>Forget the address</source>
        <translation>Adresi unut</translation>
    </message>
    <message>
        <source>Ends the connection; either side may connect again</source>
        <translation>Bağlantıyı keser; iki taraf da yeniden bağlanabilir</translation>
    </message>
    <message>
        <source>Ends the connection and refuses this peer for a time; other nodes are not told</source>
        <translation>Bağlantıyı keser ve bu eşi bir süre reddeder; öteki düğümlere bildirilmez</translation>
    </message>
    <message>
        <source>Ends the connection and no longer calls this peer; it may still call us</source>
        <translation>Bağlantıyı keser ve bu eşi artık aramaz; o bizi yine arayabilir</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Bir saat</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Bir gün</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>This is the node itself.</source>
        <translation>Bu, düğümün kendisidir.</translation>
    </message>
    <message>
        <source>The ledger names no such member and no such key.</source>
        <translation>Defterde böyle bir üye ya da anahtar yok.</translation>
    </message>
    <message>
        <source>The peers are as before.</source>
        <translation>Eşler eskisi gibi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The connection with %1 is ended. Either side may connect again.</source>
        <translation>%1 ile bağlantı kesildi. İki taraf da yeniden bağlanabilir.</translation>
    </message>
    <message>
        <source>The connection with %1 was not ended.</source>
        <translation>%1 ile bağlantı kesilmedi.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1, %2 zamanına kadar yasaklandı.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>%1 yasaklanmadı.</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 yeniden bağlanabilir.</translation>
    </message>
    <message>
        <source>The ban of %1 was not lifted.</source>
        <translation>%1 yasağı kaldırılmadı.</translation>
    </message>
    <message>
        <source>The address of %1 is forgotten.</source>
        <translation>%1 adresi unutuldu.</translation>
    </message>
    <message>
        <source>The address of %1 was not forgotten.</source>
        <translation>%1 adresi unutulmadı.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Yasaklı</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>Yasak bitişi</translation>
    </message>
    <message>
        <source>Called by us</source>
        <translation>Bizce aranır</translation>
    </message>
    <message>
        <source>Yes, after every start</source>
        <translation>Evet, her başlatmadan sonra</translation>
    </message>
    <message>
        <source>No address is kept here</source>
        <translation>Burada adres tutulmuyor</translation>
    </message>
    <message>
        <source>Misbehaviour</source>
        <translation>Kural ihlali</translation>
    </message>
    <message>
        <source>%1 of 100 points; they fade, and at 100 it is banned</source>
        <translation>100 puandan %1; puanlar zamanla silinir, 100 olunca yasaklanır</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Geride</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PlaceStep</name>
    <message>
        <source>Test it</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Seç...</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Ana klasör</translation>
    </message>
    <message>
        <source>Listen for members at</source>
        <translation>Üyeler için dinle</translation>
    </message>
    <message>
        <source>Exchange payloads at</source>
        <translation>Yükleri değiş tokuş et</translation>
    </message>
    <message>
        <source>Serve devices at</source>
        <translation>Aygıtlara hizmet ver</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>En çok gönder</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bir klasör seçin.</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>İşaretleneni düzeltin.</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>Kökten başlayarak tam yolu verin.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>Bu klasörde zaten bir şey var.</translation>
    </message>
    <message>
        <source>Too long: the socket for the command line would not fit.</source>
        <translation>Çok uzun: komut satırının soketi sığmaz.</translation>
    </message>
    <message>
        <source>An address and a port, such as 0.0.0.0:4600.</source>
        <translation>Bir adres ve bağlantı noktası, 0.0.0.0:4600 gibi.</translation>
    </message>
    <message>
        <source>Members have this port already.</source>
        <translation>Bu bağlantı noktası zaten üyelerin.</translation>
    </message>
    <message>
        <source>This port is taken by another line.</source>
        <translation>Bu bağlantı noktası başka bir satırda.</translation>
    </message>
    <message>
        <source>Needs %1 now and about %2 in a year, with a release of 50 MB a week; %3 are free.</source>
        <translation>Şimdi %1, bir yılda yaklaşık %2 gerekir, haftada 50 MB’lik bir yayınla; boş yer %3.</translation>
    </message>
    <message>
        <source>Trying, at most 10 s …</source>
        <translation>Deneniyor, en çok 10 s …</translation>
    </message>
    <message>
        <source>The port is free here.</source>
        <translation>Bağlantı noktası burada boş.</translation>
    </message>
    <message>
        <source>The port cannot be used: %1</source>
        <translation>Bağlantı noktası kullanılamıyor: %1</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <translation>%1 yanıt vermedi: %2</translation>
    </message>
    <message>
        <source>Without an invitation there is nobody to reach.</source>
        <translation>Davet olmadan ulaşılacak kimse yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered.</source>
        <translation>
            <numerusform>%n üye yanıt verdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether others reach this port through your router or firewall shows once a member connects; the peers page says so.</source>
        <translation>Başkalarının yönlendiriciniz ya da güvenlik duvarınız üzerinden bu bağlantı noktasına ulaşıp ulaşmadığı bir üye bağlanınca belli olur; eşler sayfası söyler.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::PoolTab</name>
    <message>
        <source>Tell the peers again</source>
        <translation>Eşlere yeniden söyle</translation>
    </message>
    <message>
        <source>Nothing waits for a block.</source>
        <translation>Blok bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>A transaction stands here from the moment it is signed until a block takes it.</source>
        <translation>Bir işlem imzalandığı andan bir blok alana kadar burada durur.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Bizim</translation>
    </message>
    <message>
        <source>Sends the chosen transactions of ours, or all of ours, to every connected peer once more</source>
        <translation>Seçilen işlemlerimizi ya da tümünü bağlı her eşe bir kez daha gönderir</translation>
    </message>
    <message>
        <source>Will my transaction get in? What waits, by kind and by when it came; dashed: ours</source>
        <translation>İşlemim girecek mi? Bekleyenler, türe ve geliş zamanına göre; kesik çizgi: bizimkiler</translation>
    </message>
    <message>
        <source>What waits could not be read.</source>
        <translation>Bekleyenler okunamadı.</translation>
    </message>
    <message>
        <source>The list is the last that was.</source>
        <translation>Liste bilinen son listedir.</translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation>%1, bizim</translation>
    </message>
    <message>
        <source>%1 wait, none of them ours.</source>
        <translation>%1 bekliyor, hiçbiri bizim değil.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; none of ours fits into a block yet.</source>
        <translation>%1 bekliyor, %2 tanesi bizim; bizimkilerden hiçbiri henüz bir bloğa sığmıyor.</translation>
    </message>
    <message>
        <source>%1 wait, %2 of them ours; as things stand the last of ours is in block %3.</source>
        <translation>%1 bekliyor, %2 tanesi bizim; şu durumda bizimkilerin sonuncusu %3 numaralı blokta.</translation>
    </message>
    <message>
        <source>The peers were not told.</source>
        <translation>Eşlere söylenmedi.</translation>
    </message>
    <message>
        <source>The transactions wait as before.</source>
        <translation>İşlemler eskisi gibi bekliyor.</translation>
    </message>
    <message>
        <source>A block has taken them meanwhile.</source>
        <translation>Bu arada bir blok onları aldı.</translation>
    </message>
    <message numerus="yes">
        <source>The peers were told again of %n transaction(s).</source>
        <translation>
            <numerusform>Eşlere %n işlem yeniden söylendi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::PreviewSheet</name>
    <message>
        <source>%1, with nothing to compare it with. It is looked at on this computer; nothing is published.</source>
        <translation>%1, karşılaştırılacak bir şey olmadan. Bu bilgisayarda bakılır; hiçbir şey yayımlanmaz.</translation>
    </message>
    <message>
        <source>%1 against %2. It is looked at on this computer; nothing is published.</source>
        <translation>%2 karşısında %1. Bu bilgisayarda bakılır; hiçbir şey yayımlanmaz.</translation>
    </message>
    <message>
        <source>What checkers will see</source>
        <translation>Denetçilerin göreceği</translation>
    </message>
    <message>
        <source>Stops the review and forgets what it found (Esc)</source>
        <translation>İncelemeyi durdurur ve bulduklarını unutur (Esc)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProblemSheet</name>
    <message>
        <source>Program: %1</source>
        <translation>Program: %1</translation>
    </message>
    <message>
        <source>Consortium: %1</source>
        <translation>Konsorsiyum: %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>Üye: %1</translation>
    </message>
    <message>
        <source>%1: height %2, settled %3</source>
        <translation>%1: yükseklik %2, kesinleşen %3</translation>
    </message>
    <message>
        <source>Peers: %1 of %2</source>
        <translation>Eşler: %2 içinden %1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ne ters gitti</translation>
    </message>
    <message>
        <source>For whoever helps you. It has no secrets; read it before you hand it on.</source>
        <translation>Size yardım edenler için. Gizli bir şey içermez; iletmeden önce okuyun.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Raporu kaydet...</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProfilesSheet</name>
    <message>
        <source>Consortia</source>
        <translation>Konsorsiyumlar</translation>
    </message>
    <message>
        <source>Each consortium is a home folder with a console of its own. Several may be open at once.</source>
        <translation>Her konsorsiyum, kendi konsolu olan bir ana klasördür. Aynı anda birkaçı açık olabilir.</translation>
    </message>
    <message>
        <source>Consortia of this user</source>
        <translation>Bu kullanıcının konsorsiyumları</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsorsiyum</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Son görülme</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Ona geç</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>The home folder with its keys and ledgers stays as it is</source>
        <translation>Anahtarları ve defterleriyle ana klasör olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Ona verdiğiniz ad</translation>
    </message>
    <message>
        <source>Add a home folder...</source>
        <translation>Ana klasör ekle...</translation>
    </message>
    <message>
        <source>Join or create...</source>
        <translation>Katıl veya oluştur...</translation>
    </message>
    <message>
        <source>Opens the first page, which tells how</source>
        <translation>Nasıl yapılacağını anlatan ilk sayfayı açar</translation>
    </message>
    <message>
        <source>The first page was not opened. Nothing was changed.</source>
        <translation>İlk sayfa açılmadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Follower</source>
        <translation>İzleyici</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (bu pencere)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>It is open in this window</source>
        <translation>Bu pencerede açık</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 açılmadı.</translation>
    </message>
    <message>
        <source>It stays on the list.</source>
        <translation>Listede kalır.</translation>
    </message>
    <message>
        <source>%1 was not opened: the console could not be started. It stays on the list.</source>
        <translation>%1 açılmadı: konsol başlatılamadı. Listede kalır.</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 kendi penceresinde açılıyor.</translation>
    </message>
    <message>
        <source>Home folder of a node</source>
        <translation>Bir düğümün ana klasörü</translation>
    </message>
    <message>
        <source>The folder was not added.</source>
        <translation>Klasör eklenmedi.</translation>
    </message>
    <message>
        <source>The list is as before.</source>
        <translation>Liste önceki gibi.</translation>
    </message>
    <message>
        <source>%1 is off the list; its folder was not touched.</source>
        <translation>%1 listeden çıktı; klasörüne dokunulmadı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Invite somebody to %1</source>
        <translation>%1 konsorsiyumuna birini davet et</translation>
    </message>
    <message>
        <source>Give the file or the link, and read these words by voice when you are asked for them</source>
        <translation>Dosyayı ya da bağlantıyı verin ve sorulduğunda bu sözcükleri sesli okuyun</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>Konsorsiyumun sözcükleri</translation>
    </message>
    <message>
        <source>Others reach this node at</source>
        <translation>Başkaları bu düğüme şuradan ulaşır</translation>
    </message>
    <message>
        <source>Write an invitation...</source>
        <translation>Davet yaz...</translation>
    </message>
    <message>
        <source>Link of the invitation, for a QR code</source>
        <translation>QR kodu için davetin bağlantısı</translation>
    </message>
    <message>
        <source>An address and a port, such as node.example.org:4600.</source>
        <translation>Bir adres ve bağlantı noktası, node.example.org:4600 gibi.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Davet</translation>
    </message>
    <message>
        <source>The invitation was not written.</source>
        <translation>Davet yazılmadı.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>The invitation is in %1</source>
        <translation>Davet burada: %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ProposalSheet</name>
    <message>
        <source>New member</source>
        <translation>Yeni üye</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Doğrulayıcı</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Bir yayının denetçileri, en az</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Bir yayının onayları, en az</translation>
    </message>
    <message>
        <source>Key is revoked: %1</source>
        <translation>Anahtar iptal edilir: %1</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>Yeni anahtar: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ne değişirdi</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kim imzalar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Epoch %1 of the checkers</source>
        <translation>Denetçilerin %1. dönemi</translation>
    </message>
    <message>
        <source>Epoch %1 of the validators</source>
        <translation>Doğrulayıcıların %1. dönemi</translation>
    </message>
    <message>
        <source>Another policy</source>
        <translation>Başka bir ilke</translation>
    </message>
    <message>
        <source>New release key of %1</source>
        <translation>%1 için yeni yayın anahtarı</translation>
    </message>
    <message>
        <source>New root key of %1</source>
        <translation>%1 için yeni kök anahtar</translation>
    </message>
    <message>
        <source>Admission of %1</source>
        <translation>%1 kabulü</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>%1 çıkarılması</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>%1 değişikliği</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Öneri: %1</translation>
    </message>
    <message>
        <source>A proposal goes from member to member as a file or a text. Each who agrees signs it and passes it on; whoever sees that there are enough puts it on the ledger. Until then nothing changes.</source>
        <translation>Bir öneri üyeden üyeye dosya ya da metin olarak gider. Onaylayan imzalar ve iletir; yeterli olduğunu gören deftere yazar. O zamana kadar hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Sign...</source>
        <translation>İmzala...</translation>
    </message>
    <message>
        <source>Adds this member&apos;s signature; it is told to nobody until the proposal is passed on</source>
        <translation>Bu üyenin imzasını ekler; öneri iletilene kadar kimseye bildirilmez</translation>
    </message>
    <message>
        <source>Put on the ledger...</source>
        <translation>Deftere yaz...</translation>
    </message>
    <message>
        <source>For everybody, once enough have signed</source>
        <translation>Yeterince imza olunca herkes için</translation>
    </message>
    <message>
        <source>What does the ledger say now, and what would it say then?</source>
        <translation>Defter şimdi ne diyor, o zaman ne derdi?</translation>
    </message>
    <message>
        <source>Whose agreement is there, and is it enough?</source>
        <translation>Kimlerin onayı var, yeterli mi?</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>To paste it into a message to the next member</source>
        <translation>Sonraki üyeye iletiye yapıştırmak için</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Kaydet...</translation>
    </message>
    <message>
        <source>As a file, for the next member</source>
        <translation>Dosya olarak, sonraki üye için</translation>
    </message>
    <message>
        <source>The proposal is copied, with the signatures that it has.</source>
        <translation>Öneri, taşıdığı imzalarla kopyalandı.</translation>
    </message>
    <message>
        <source>Nothing: the ledger says so already.</source>
        <translation>Hiçbir şey: defter zaten böyle diyor.</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Siz (%1)</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>İmzaladı</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Signed by %1 of %2</source>
        <translation>%2 üyeden %1 tanesi imzaladı</translation>
    </message>
    <message>
        <source>%1: enough</source>
        <translation>%1: yeterli</translation>
    </message>
    <message>
        <source>The ledger would refuse it as it is.</source>
        <translation>Defter bunu bu haliyle reddeder.</translation>
    </message>
    <message>
        <source>The ledger would take it.</source>
        <translation>Defter bunu kabul eder.</translation>
    </message>
    <message>
        <source>For everybody, from the next settled block on</source>
        <translation>Herkes için, bir sonraki kesinleşmiş bloktan başlayarak</translation>
    </message>
    <message>
        <source>Sign the proposal: %1</source>
        <translation>Öneriyi imzala: %1</translation>
    </message>
    <message>
        <source>Sign proposal</source>
        <translation>Öneriyi imzala</translation>
    </message>
    <message>
        <source>Your signature stands in the proposal for whoever gets it: once enough have signed, any member that governs can put it on the ledger, and you cannot take the signature back. Nothing is sent by signing.</source>
        <translation>İmzanız, öneriyi alan herkes için öneride durur: yeterince üye imzalayınca yönetime katılan herhangi bir üye onu deftere yazabilir ve imzanızı geri alamazsınız. İmzalamak hiçbir şey göndermez.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 yerine %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>it comes when somebody puts the proposal on the ledger.</source>
        <translation>biri öneriyi deftere yazınca oluşur.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, anahtar %2</translation>
    </message>
    <message>
        <source>The proposal was not signed.</source>
        <translation>Öneri imzalanmadı.</translation>
    </message>
    <message>
        <source>It is as before, and nothing was sent.</source>
        <translation>Eskisi gibi ve hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Signed. Pass the proposal on: it is told to nobody by itself.</source>
        <translation>İmzalandı. Öneriyi iletin: kendiliğinden kimseye bildirilmez.</translation>
    </message>
    <message>
        <source>Put on the ledger: %1</source>
        <translation>Deftere yaz: %1</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>İmzala ve gönder</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Keys that are revoked stay revoked; other things only another proposal can change again.</source>
        <translation>Bir sonraki kesinleşmiş bloktan başlayarak tüm üyeler için geçerlidir. İptal edilen anahtarlar iptal kalır; geri kalanını yalnızca başka bir öneri yeniden değiştirebilir.</translation>
    </message>
    <message>
        <source>It holds for all members from the next settled block on. Only another proposal can change it again.</source>
        <translation>Bir sonraki kesinleşmiş bloktan başlayarak tüm üyeler için geçerlidir. Yalnızca başka bir öneri yeniden değiştirebilir.</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Onaylayanlar</translation>
    </message>
    <message>
        <source>%1: it goes out in %2 s.</source>
        <translation>%1: %2 sn içinde çıkar.</translation>
    </message>
    <message>
        <source>The proposal was not put on the ledger.</source>
        <translation>Öneri deftere yazılmadı.</translation>
    </message>
    <message>
        <source>The consortium is as before, unless one of the two chains has it already; then put it there again.</source>
        <translation>İki zincirden biri zaten almadıysa konsorsiyum eskisi gibidir; aldıysa öneriyi yeniden yazın.</translation>
    </message>
    <message>
        <source>%1: it is settled and holds for everybody.</source>
        <translation>%1: kesinleşti ve herkes için geçerli.</translation>
    </message>
    <message>
        <source>Sign with the vendor&apos;s key...</source>
        <translation>Sağlayıcının anahtarıyla imzala...</translation>
    </message>
    <message>
        <source>With a key file or a token of the vendor itself, which is asked for</source>
        <translation>Sağlayıcının kendi anahtar dosyası ya da belirteciyle; sorulur</translation>
    </message>
    <message>
        <source>%1, with the new key</source>
        <translation>%1, yeni anahtarla</translation>
    </message>
    <message>
        <source>%1, with its root key or its release key</source>
        <translation>%1, kök anahtarıyla ya da yayın anahtarıyla</translation>
    </message>
    <message>
        <source>%1, with its key: %2</source>
        <translation>%1, anahtarıyla: %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::QuestionThreads</name>
    <message>
        <source>Questions and answers</source>
        <translation>Sorular ve yanıtlar</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ne söylendi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Sağlayıcıya sor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Soruyu kapat</translation>
    </message>
    <message>
        <source>Question or answer</source>
        <translation>Soru ya da yanıt</translation>
    </message>
    <message>
        <source>Every member of the consortium can read it.</source>
        <translation>Konsorsiyumun her üyesi okuyabilir.</translation>
    </message>
    <message>
        <source>Signs the question and passes it to all members; it stands on no ledger</source>
        <translation>Soruyu imzalar ve tüm üyelere iletir; hiçbir defterde durmaz</translation>
    </message>
    <message>
        <source>Signs the answer and passes it to all members; it stands on no ledger</source>
        <translation>Yanıtı imzalar ve tüm üyelere iletir; hiçbir defterde durmaz</translation>
    </message>
    <message>
        <source>Says that the question is answered, with the text if there is one; nobody answers after that</source>
        <translation>Sorunun yanıtlandığını söyler, varsa metinle birlikte; bundan sonra kimse yanıtlamaz</translation>
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
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Yanıt bekliyor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(sözsüz)</translation>
    </message>
    <message>
        <source>Closes it</source>
        <translation>Kapatır</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>En çok %1 karakter; şu an %2.</translation>
    </message>
    <message>
        <source>Who asked has closed the question.</source>
        <translation>Soran kişi soruyu kapattı.</translation>
    </message>
    <message>
        <source>Answer to %1:</source>
        <translation>%1 için yanıt:</translation>
    </message>
    <message>
        <source>Who asked, who published and who owns the model answer.</source>
        <translation>Soran, yayımlayan ve modelin sahibi yanıtlar.</translation>
    </message>
    <message>
        <source>Question about: %1</source>
        <translation>Şunun hakkında soru: %1</translation>
    </message>
    <message>
        <source>Question about the whole release, or select a question to answer it:</source>
        <translation>Yayının tümü hakkında soru; ya da yanıtlamak için bir soru seçin:</translation>
    </message>
    <message>
        <source>No checker has asked anything about this release.</source>
        <translation>Hiçbir denetçi bu yayın hakkında bir şey sormadı.</translation>
    </message>
    <message>
        <source>Select a question to answer it.</source>
        <translation>Yanıtlamak için bir soru seçin.</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Soru gönderilmedi.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>Metniniz hâlâ orada.</translation>
    </message>
    <message>
        <source>The question is signed and on its way to all members.</source>
        <translation>Soru imzalandı ve tüm üyelere gidiyor.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>Yanıt gönderilmedi.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>Soru kapandı.</translation>
    </message>
    <message>
        <source>The answer is signed and on its way to all members.</source>
        <translation>Yanıt imzalandı ve tüm üyelere gidiyor.</translation>
    </message>
    <message>
        <source>The question goes out in %1 s.</source>
        <translation>Soru %1 sn içinde gönderilecek.</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>%1 hakkında soru</translation>
    </message>
    <message>
        <source>The question is closed in %1 s.</source>
        <translation>Soru %1 sn içinde kapatılacak.</translation>
    </message>
    <message>
        <source>The answer goes out in %1 s.</source>
        <translation>Yanıt %1 sn içinde gönderilecek.</translation>
    </message>
    <message>
        <source>Close the question about %1</source>
        <translation>%1 hakkındaki soruyu kapat</translation>
    </message>
    <message>
        <source>Answer about %1</source>
        <translation>%1 hakkında yanıt</translation>
    </message>
    <message>
        <source>Nobody was told anything.</source>
        <translation>Kimseye bir şey iletilmedi.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseEvidence</name>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Burada var</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Kök</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bileşenler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bileşen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>The vendor put no documents beside it.</source>
        <translation>Sağlayıcı yanına belge koymadı.</translation>
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
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>There is no other release of this model to compare with.</source>
        <translation>Bu modelin karşılaştırılacak başka yayını yok.</translation>
    </message>
    <message>
        <source>Reading both SBOMs...</source>
        <translation>İki SBOM okunuyor…</translation>
    </message>
    <message>
        <source>The SBOMs could not be compared.</source>
        <translation>SBOM’lar karşılaştırılamadı.</translation>
    </message>
    <message>
        <source>The same components as in %1.</source>
        <translation>%1 ile aynı bileşenler.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ from %1.</source>
        <translation>
            <numerusform>%1 sürümünden %n bileşen farklı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleaseTracker</name>
    <message>
        <source>Another release</source>
        <translation>Başka bir yayın</translation>
    </message>
    <message>
        <source>Show in Releases</source>
        <translation>Yayınlarda göster</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Aşamalar</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Ne kadar ilerledi?</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Coverage since publication</source>
        <translation>Yayımlanmadan bu yana kapsama</translation>
    </message>
    <message>
        <source>Is it reaching the fleet?</source>
        <translation>Filoya ulaşıyor mu?</translation>
    </message>
    <message>
        <source>Waiting until the ledger shows the release</source>
        <translation>Defterin yayını göstermesi bekleniyor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Kesinleşti</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Henüz kesinleşmedi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>%1, travels in the transaction</source>
        <translation>%1, işlemin içinde taşınıyor</translation>
    </message>
    <message>
        <source>%1, not held here</source>
        <translation>%1, burada tutulmuyor</translation>
    </message>
    <message numerus="yes">
        <source>%1, seeding to %2 peers, %3 sent</source>
        <translation>
            <numerusform>%1, %2 eşle paylaşılıyor, %3 gönderildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 / %2 cihaz</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkers</source>
        <translation>Denetçiler</translation>
    </message>
    <message>
        <source>Who has decided, and why? What do they ask?</source>
        <translation>Kim karar verdi ve neden? Ne soruyorlar?</translation>
    </message>
    <message>
        <source>What checkers say</source>
        <translation>Denetçiler ne diyor</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>Sorular, açık: %1</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Önceki yük</translation>
    </message>
    <message>
        <source>Votes, seeding and coverage</source>
        <translation>Oylar, paylaşım ve kapsama</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tick and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a kind of artifact, and the version or hash that it starts from</comment>
        <translation>%2 sürümünden %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesOverview</name>
    <message>
        <source>Releases at a glance</source>
        <translation>Bir bakışta yayınlar</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>Kim neye nasıl oy verdi ve deltalar ne kazandırdı</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Yeter sayı</translation>
    </message>
    <message>
        <source>Votes by release and checker</source>
        <translation>Yayın ve denetçiye göre oylar</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Who voted how on what? The arrow keys tell each vote; Enter opens its release</source>
        <translation>Kim neye nasıl oy verdi? Ok tuşları her oyu söyler; Enter yayınını açar</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Kazanç</translation>
    </message>
    <message>
        <source>What did deltas save? Bytes to devices in full against those of the smallest delta, by model</source>
        <translation>Deltalar ne kazandırdı? Aygıtlara tam baytlar, en küçük deltanınkilere karşı, modele göre</translation>
    </message>
    <message>
        <source>No place in this quorum</source>
        <translation>Bu yeter sayıda yeri yok</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Choose a vote to read its reason.</source>
        <translation>Nedenini okumak için bir oy seçin.</translation>
    </message>
    <message>
        <source>%1 has no place in the quorum of %2.</source>
        <translation>%1, %2 yeter sayısında yer almıyor.</translation>
    </message>
    <message>
        <source>%1 has not voted on %2.</source>
        <translation>%1, %2 için oy vermedi.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4.</source>
        <translation>%1, %2 için: %3, %4.</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4. %5</source>
        <translation>%1, %2 için: %3, %4. %5</translation>
    </message>
    <message>
        <source>GB to devices</source>
        <translation>Aygıtlara GB</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>%1, in full</source>
        <translation>%1, tam</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>%1, as delta</source>
        <translation>%1, delta olarak</translation>
    </message>
    <message>
        <source>No device has installed a release that has a delta yet.</source>
        <translation>Henüz hiçbir aygıt deltası olan bir yayın kurmadı.</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less, when each device that installed a release took its smallest delta.</source>
        <translation>%2 yerine %1, %3 daha az; bir yayını kuran her aygıtın en küçük deltasını aldığı varsayılır.</translation>
    </message>
    <message>
        <source>How savings are grouped</source>
        <translation>Tasarrufun gruplanışı</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Modele göre</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>%1 voted</source>
        <translation>%1 oy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>GB saved in all</source>
        <translation>Toplam kazanılan GB</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved on %n day(s), when each device that installed a release took its smallest delta.</source>
        <translation>
            <numerusform>%n günde %1 kazanıldı; bir yayını kuran her aygıtın en küçük deltasını aldığı varsayılır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReleasesPage</name>
    <message>
        <source>Releases</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation>Geri çek...</translation>
    </message>
    <message>
        <source>Export evidence...</source>
        <translation>Kanıtları dışa aktar...</translation>
    </message>
    <message>
        <source>No releases are published yet.</source>
        <translation>Henüz yayın yayımlanmadı.</translation>
    </message>
    <message>
        <source>A vendor publishes a release; checkers vote on it; at the quorum gateways offer it to devices.</source>
        <translation>Sağlayıcı bir yayın yayımlar; denetçiler oy verir; yeter sayıya ulaşınca ağ geçitleri onu cihazlara sunar.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Yeni yayın</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kimliği kopyala</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Yapıtlar</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Hedefler</translation>
    </message>
    <message>
        <source>What devices shall run</source>
        <translation>Cihazların çalıştıracağı</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Nasıl taşındığı</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message>
        <source>Coverage by gateway</source>
        <translation>Ağ geçidine göre kapsama</translation>
    </message>
    <message>
        <source>No gateway has recorded acknowledgements of it.</source>
        <translation>Hiçbir ağ geçidi bunun için alındı bildirimi kaydetmedi.</translation>
    </message>
    <message>
        <source>Details of the release</source>
        <translation>Yayının ayrıntıları</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Kanıtları dışa aktar</translation>
    </message>
    <message>
        <source>The evidence is in %1</source>
        <translation>Kanıtlar şurada: %1</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Kanıtlar dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Tam bir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Önem derecesi: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Finality</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Not settled: the last change may still be undone.</source>
        <translation>Kesinleşmedi: son değişiklik hâlâ geri alınabilir.</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Geri çekilme gerekçesi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Karara bağlandı</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2 yerine %1</translation>
    </message>
    <message>
        <source>No device is eligible.</source>
        <translation>Uygun cihaz yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices, %3</source>
        <translation>
            <numerusform>%1 / %2 cihaz, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Yaprak</translation>
    </message>
    <message>
        <source>%1 of the release chain</source>
        <translation>yayın zincirinde %1</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Denetçi dönemi</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>No device is eligible for this release.</source>
        <translation>Bu yayına uygun cihaz yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices installed it, failures: %3.</source>
        <translation>
            <numerusform>Kurulduğu cihazlar: %1 / %2, başarısız: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts as gateways claim.</source>
        <translation>Sayılar ağ geçitlerinin beyanıdır.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Geri çek: %1</translation>
    </message>
    <message>
        <source>Withdraw release</source>
        <translation>Yayını geri çek</translation>
    </message>
    <message>
        <source>No further device takes this release. Devices that run it keep it. A withdrawal is final: the same release cannot come back.</source>
        <translation>Artık hiçbir cihaz bu yayını almaz. Çalıştıran cihazlarda kalır. Geri çekme kesindir: aynı yayın geri gelemez.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Installed so far</source>
        <translation>Şimdiye kadar kurulan</translation>
    </message>
    <message numerus="yes">
        <source>%1 devices</source>
        <translation>
            <numerusform>%1 cihaz</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>The withdrawal of %1 goes out in %2 s.</source>
        <translation>%1 için geri çekme %2 sn içinde gönderilecek.</translation>
    </message>
    <message>
        <source>%1 is withdrawn; the transaction is settled.</source>
        <translation>%1 geri çekildi; işlem kesinleşti.</translation>
    </message>
    <message>
        <source>%1 was not withdrawn.</source>
        <translation>%1 geri çekilmedi.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>Yayın eskisi gibi.</translation>
    </message>
    <message>
        <source>Why is it withdrawn? Everybody can read this.</source>
        <translation>Neden geri çekiliyor? Bunu herkes okuyabilir.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>Yeni dağıtım...</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Bir bakışta</translation>
    </message>
    <message>
        <source>Who voted how on what, and what the deltas saved</source>
        <translation>Kim neye nasıl oy verdi ve deltalar ne kazandırdı</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Stop seeding</source>
        <translation>Paylaşmayı durdur</translation>
    </message>
    <message>
        <source>Seed again</source>
        <translation>Yeniden paylaş</translation>
    </message>
    <message>
        <source>A new draft with what can be taken over; version and files are its own</source>
        <translation>Alınabileceklerle yeni bir taslak; sürüm ve dosyalar kendisinindir</translation>
    </message>
    <message>
        <source>Two releases side by side: the two that are selected, or this one and the one before it</source>
        <translation>Yan yana iki yayın: seçilen ikisi ya da bu ve bir öncesi</translation>
    </message>
    <message numerus="yes">
        <source>Two releases are compared; %n are selected.</source>
        <translation>
            <numerusform>İki yayın karşılaştırılır; %n seçili.</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload of it is carried by this node.</source>
        <translation>Bu düğüm onun hiçbir yükünü taşımıyor.</translation>
    </message>
    <message>
        <source>A transfer was not steered.</source>
        <translation>Bir aktarım değiştirilmedi.</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Aktarım eskisi gibi.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) stopped, also after a restart.</source>
        <translation>
            <numerusform>%n aktarım durduruldu, yeniden başlatmadan sonra da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) go on.</source>
        <translation>
            <numerusform>%n aktarım sürüyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Questions, open: %1</source>
        <translation>Sorular, açık: %1</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Önceki yük</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>What happened to this release? Choose an event to see its entry in the ledger</source>
        <translation>Bu yayına ne oldu? Defterdeki kaydını görmek için bir olay seçin</translation>
    </message>
    <message>
        <source>Watch, or no more</source>
        <translation>İzle ya da bırak</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzlenenler</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Oyların istendiği son zaman</translation>
    </message>
    <message>
        <source>Copy SHA-256 of the targets</source>
        <translation>Hedeflerin SHA-256 değerlerini kopyala</translation>
    </message>
    <message>
        <source>Copy pieces roots of the payloads</source>
        <translation>Yüklerin parça köklerini kopyala</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Bizimkiler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Dağıtım</translation>
    </message>
    <message>
        <source>Rollouts of the release</source>
        <translation>Yayının dağıtımları</translation>
    </message>
    <message>
        <source>No rollout of it is known here.</source>
        <translation>Burada onun bir dağıtımı bilinmiyor.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it. Without one, every device is offered a release at once.</source>
        <translation>Bir dağıtım bir ağ geçidine aittir: o ağ geçidinin konsolunda görünür. Dağıtım yoksa bir yayın tüm cihazlara aynı anda sunulur.</translation>
    </message>
    <message>
        <source>Copy magnet links of the payloads</source>
        <translation>Yüklerin magnet bağlantılarını kopyala</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>Bir yayın yayımla</translation>
    </message>
    <message>
        <source>Publish a release (%1)</source>
        <comment>keys</comment>
        <translation>Bir yayın yayımla (%1)</translation>
    </message>
    <message>
        <source>Add an artifact...</source>
        <translation>Yapıt ekle...</translation>
    </message>
    <message>
        <source>A delta from another version, or the full artifact: without new votes</source>
        <translation>Başka bir sürümden delta ya da tam yapıt: yeni oy gerekmez</translation>
    </message>
    <message>
        <source>Follow votes, seeding and coverage</source>
        <translation>Oyları, paylaşımı ve kapsamayı izle</translation>
    </message>
    <message>
        <source>No release passes the filter.</source>
        <translation>Süzgece uyan yayın yok.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportMaker</name>
    <message>
        <source>Releases, decisions and coverage</source>
        <translation>Yayınlar, kararlar ve kapsama</translation>
    </message>
    <message>
        <source>Releases that failed on devices</source>
        <translation>Aygıtlarda başarısız olan yayınlar</translation>
    </message>
    <message>
        <source>Misbehaviour and alerts</source>
        <translation>Kötü davranış ve uyarılar</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be made.</source>
        <translation>Rapor yazılmadı, çünkü kanıtı yapılamadı.</translation>
    </message>
    <message>
        <source>The report was not written, because its evidence could not be read again.</source>
        <translation>Rapor yazılmadı, çünkü kanıtı yeniden okunamadı.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Rapor yazılmadı.</translation>
    </message>
    <message>
        <source>The report was not written, because it could not be signed.</source>
        <translation>Rapor yazılmadı, çünkü imzalanamadı.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Yayın %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportSchedule</name>
    <message>
        <source>Daily</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Weekly, on Mondays</source>
        <translation>Her hafta, pazartesileri</translation>
    </message>
    <message>
        <source>Monthly, on the first</source>
        <translation>Her ay, ayın birinde</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReportsPage</name>
    <message>
        <source>Write the signed evidence beside it</source>
        <translation>İmzalı kanıtları yanına yaz</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Başlangıçtan beri</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Raporun önizlemesi</translation>
    </message>
    <message>
        <source>For auditors: what happened, who decided, what devices signed</source>
        <translation>Denetmenler için: ne oldu, kim karar verdi, cihazlar ne imzaladı</translation>
    </message>
    <message>
        <source>The evidence file proves publications, votes, decisions and acknowledgements to somebody without a node: quorated verify checks it. The report quotes its SHA-256.</source>
        <translation>Kanıt dosyası yayımlamaları, oyları, kararları ve alındı bildirimlerini düğümü olmayana da ispatlar: quorated verify onu denetler. Rapor, dosyanın SHA-256 özetini verir.</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>PDF olarak kaydet...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>JSON olarak kaydet...</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Take the present state</source>
        <translation>Şimdiki durumu al</translation>
    </message>
    <message>
        <source>Waiting for the node&apos;s first picture.</source>
        <translation>Düğümün ilk görünümü bekleniyor.</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Durum: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Rapor şurada: %1</translation>
    </message>
    <message>
        <source>The report is in %1, its evidence in %2 beside it</source>
        <translation>Rapor şurada: %1, kanıtları yanında: %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Yapılmış raporlar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>Planlanmış raporlar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Sıklık</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Yinelenir</translation>
    </message>
    <message>
        <source>Schedule into a folder...</source>
        <translation>Bir klasöre planla...</translation>
    </message>
    <message>
        <source>While the console runs; what was missed is made at its next start</source>
        <translation>Konsol çalıştığı sürece; kaçırılan bir sonraki açılışta yapılır</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zamanlandı</translation>
    </message>
    <message>
        <source>%1 %2. Choose another place and try again.</source>
        <translation>%1 %2. Başka bir yer seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Raporların klasörü</translation>
    </message>
    <message>
        <source>The report is not made any more. Those that were made stay.</source>
        <translation>Rapor artık yapılmıyor. Yapılanlar kalır.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>%1 planı</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <translation>Yapılmadı: %1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>No report is scheduled. Choose how often, then a folder.</source>
        <translation>Planlanmış rapor yok. Önce sıklığı, sonra klasörü seçin.</translation>
    </message>
    <message>
        <source>Signed by this member; quorated verify checks it</source>
        <translation>Bu üye imzalar; quorated verify denetler</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>CSV olarak kaydet...</translation>
    </message>
    <message>
        <source>For a spreadsheet: a line for each release, or for each alert of a report of alerts</source>
        <translation>Hesap tablosu için: her yayın için ya da uyarı raporunda her uyarı için bir satır</translation>
    </message>
    <message>
        <source>No report was made here yet. Save one, and it is listed.</source>
        <translation>Burada henüz rapor hazırlanmadı. Birini kaydedin, listelenir.</translation>
    </message>
    <message>
        <source>Each day the report is made as PDF with its evidence, into %1.</source>
        <translation>Rapor her gün kanıtıyla PDF olarak %1 klasörüne yapılır.</translation>
    </message>
    <message>
        <source>Each Monday the report is made as PDF with its evidence, into %1.</source>
        <translation>Rapor her pazartesi kanıtıyla PDF olarak %1 klasörüne yapılır.</translation>
    </message>
    <message>
        <source>On the first of each month the report is made as PDF with its evidence, into %1.</source>
        <translation>Rapor her ayın birinde kanıtıyla PDF olarak %1 klasörüne yapılır.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>The report is not written; evidence that was made stays</source>
        <translation>Rapor yazılmaz; oluşturulmuş kanıtlar kalır</translation>
    </message>
    <message>
        <source>It is being stopped...</source>
        <translation>Durduruluyor...</translation>
    </message>
    <message>
        <source>Page %1 of %2 is written</source>
        <translation>Sayfa %1 / %2 yazılıyor</translation>
    </message>
    <message>
        <source>The report is being written...</source>
        <translation>Rapor yazılıyor...</translation>
    </message>
    <message>
        <source>The report was stopped. No file was written.</source>
        <translation>Rapor durduruldu. Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From one time to another</source>
        <translation>Bir zamandan diğerine</translation>
    </message>
    <message>
        <source>the beginning; or 2026-10-01</source>
        <translation>başlangıç; ya da 2026-10-01</translation>
    </message>
    <message>
        <source>now; or 2026-10-31 18:00</source>
        <translation>şimdi; ya da 2026-10-31 18:00</translation>
    </message>
    <message>
        <source>A day, or a day and a time, in UTC</source>
        <translation>UTC olarak bir gün, ya da bir gün ve bir saat</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Başlangıç (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bitiş (UTC)</translation>
    </message>
    <message>
        <source>The report of one release is of its whole time</source>
        <translation>Bir yayının raporu onun bütün zamanını kapsar</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewAnalyzers</name>
    <message>
        <source>Analyzers</source>
        <translation>Çözümleyiciler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Kaydet...</translation>
    </message>
    <message>
        <source>What the analyzer said</source>
        <translation>Çözümleyicinin söyledikleri</translation>
    </message>
    <message>
        <source>Copies how it was run and what it said</source>
        <translation>Nasıl çalıştırıldığını ve ne söylediğini kopyalar</translation>
    </message>
    <message>
        <source>Writes how it was run and what it said to a file</source>
        <translation>Nasıl çalıştırıldığını ve ne söylediğini bir dosyaya yazar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>No analyzer was asked.</source>
        <translation>Hiçbir çözümleyiciye sorulmadı.</translation>
    </message>
    <message>
        <source>The review ran without them.</source>
        <translation>İnceleme onlarsız yapıldı.</translation>
    </message>
    <message>
        <source>No analyzer has run yet.</source>
        <translation>Henüz hiçbir çözümleyici çalışmadı.</translation>
    </message>
    <message>
        <source>It was not run.</source>
        <translation>Çalıştırılmadı.</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Bir şey söylemedi.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Yeniden çalıştır</translation>
    </message>
    <message>
        <source>Runs again...</source>
        <translation>Yeniden çalışıyor...</translation>
    </message>
    <message>
        <source>The Jobs drawer shows how far it is</source>
        <translation>İşler çekmecesi ne kadar ilerlediğini gösterir</translation>
    </message>
    <message>
        <source>This analyzer alone, on the files of this review: after it was installed or renewed</source>
        <translation>Yalnızca bu çözümleyici, bu incelemenin dosyalarında: kurulduktan ya da yenilendikten sonra</translation>
    </message>
    <message>
        <source>%1 did not run again.</source>
        <translation>%1 yeniden çalışmadı.</translation>
    </message>
    <message>
        <source>What it said before stands.</source>
        <translation>Daha önce söyledikleri geçerlidir.</translation>
    </message>
    <message>
        <source>%1 ran again. A vote on the report from now on has the new result.</source>
        <translation>%1 yeniden çalıştı. Rapora verilecek oy bundan sonra yeni sonucu içerir.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSbom</name>
    <message>
        <source>Components</source>
        <translation>Bileşenler</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Güvenlik duyuruları</translation>
    </message>
    <message>
        <source>The same components as before.</source>
        <translation>Öncekiyle aynı bileşenler.</translation>
    </message>
    <message>
        <source>The bills of materials name no advisories.</source>
        <translation>Malzeme listeleri güvenlik duyurusu içermiyor.</translation>
    </message>
    <message>
        <source>CycloneDX documents may carry them; SPDX 2 has no place for them. What analyzers find stands under Findings.</source>
        <translation>CycloneDX belgeleri bunları taşıyabilir; SPDX 2&apos;de yeri yoktur. Çözümleyicilerin buldukları Bulgular altındadır.</translation>
    </message>
    <message>
        <source>The contents were not compared yet.</source>
        <translation>İçerikler henüz karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>Components: %1 added, %2 removed, %3 changed. Advisories: %4 introduced, %5 solved.</source>
        <translation>Bileşenler: %1 eklendi, %2 çıkarıldı, %3 değişti. Güvenlik duyuruları: %4 yeni, %5 çözüldü.</translation>
    </message>
    <message>
        <source>Part of the bills of materials</source>
        <translation>Malzeme listelerinin bölümü</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewSummary</name>
    <message>
        <source>unchanged</source>
        <translation>değişmedi</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Önce neye bakmalı</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kez</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>İlk yer</translation>
    </message>
    <message>
        <source>Components with another version</source>
        <translation>Başka sürümdeki bileşenler</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bileşen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>Ne kadar değişti</translation>
    </message>
    <message>
        <source>The map is drawn when the review is finished.</source>
        <translation>Harita, inceleme bitince çizilir.</translation>
    </message>
    <message>
        <source>%1 now, %2 before</source>
        <translation>şimdi %1, önce %2</translation>
    </message>
    <message>
        <source>%1; there is no earlier version to compare with</source>
        <translation>%1; karşılaştırılacak önceki sürüm yok</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s), %2</source>
        <translation>
            <numerusform>%1 dosya, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding of %1</source>
        <translation>%1 bulgusu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>Karşılaştırma ve çözümleyiciler sorulacak bir şey bulmadı.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message numerus="yes">
        <source>%1 unchanged file(s)</source>
        <translation>
            <numerusform>%1 değişmemiş dosya</numerusform>
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
        <translation>Görüntünün haritası: değişen dosyalar, %2 boyutunun %1 % kadarı.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 için %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>%1: blocking %2, questions %3</source>
        <translation>%1: engelleyici %2, soru %3</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewWorkspace</name>
    <message>
        <source>Payload fetched</source>
        <translation>Yük getirildi</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>İmza geçerli</translation>
    </message>
    <message>
        <source>Delta applies</source>
        <translation>Delta uygulanıyor</translation>
    </message>
    <message>
        <source>Image rebuilt</source>
        <translation>Görüntü yeniden oluşturuldu</translation>
    </message>
    <message>
        <source>Contents compared</source>
        <translation>İçerik karşılaştırıldı</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>Çözümleyiciler</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, önceden %2</translation>
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
        <translation>tam</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>kısmi</translation>
    </message>
    <message>
        <source>NX %1</source>
        <translation>NX %1</translation>
    </message>
    <message>
        <source>canary %1</source>
        <translation>kanarya %1</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Engelleyici</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Bakılacak bir şey yok</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>İmza doğrulandı</translation>
    </message>
    <message>
        <source>Rebuilt image matches</source>
        <translation>Yeniden oluşturulan görüntü eşleşiyor</translation>
    </message>
    <message>
        <source>Flagged files viewed</source>
        <translation>İşaretli dosyalara bakıldı</translation>
    </message>
    <message>
        <source>The release has several targets, and each is reviewed alone: choose one and start</source>
        <translation>Yayının birkaç hedefi var ve her biri ayrı incelenir: birini seçip başlatın</translation>
    </message>
    <message>
        <source>Target to review</source>
        <translation>İncelenecek hedef</translation>
    </message>
    <message>
        <source>Every target reviewed</source>
        <translation>Tüm hedefler incelendi</translation>
    </message>
    <message>
        <source>Analyzers finished</source>
        <translation>Çözümleyiciler bitti</translation>
    </message>
    <message>
        <source>Components read</source>
        <translation>Bileşenler okundu</translation>
    </message>
    <message>
        <source>Release notes read</source>
        <translation>Yayın notları okundu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Önceden</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Gösterilmiyor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Bağ hedefi</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 bit</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>Sertleştirme</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Kitaplıklar</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256, önce</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256, sonra</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>İncelemeyi başlat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stops the review; nothing is voted</source>
        <translation>İncelemeyi durdurur; oy verilmez</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bileşenler</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bileşen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Çözümleyici</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>Kısıtlama</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Yalnızca işaretliler</translation>
    </message>
    <message>
        <source>Hide viewed</source>
        <translation>Bakılanları gizle</translation>
    </message>
    <message>
        <source>Since my last vote</source>
        <translation>Son oyumdan beri</translation>
    </message>
    <message>
        <source>What differs from the release of this model that you voted on before</source>
        <translation>Bu modelin daha önce oy verdiğiniz yayınından farklı olanlar</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Değişen dosyalar</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>İşaret saklanmadı.</translation>
    </message>
    <message>
        <source>The file counts as before.</source>
        <translation>Dosya eskisi gibi sayılıyor.</translation>
    </message>
    <message>
        <source>Bytes before and after</source>
        <translation>Önceki ve sonraki baytlar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Entropy, 0-8</source>
        <translation>Entropi, 0-8</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Simgeler</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Simge</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Metin dizgileri</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baytlar</translation>
    </message>
    <message>
        <source>The version to compare with</source>
        <translation>Karşılaştırılacak sürüm</translation>
    </message>
    <message>
        <source>Review again...</source>
        <translation>Yeniden incele...</translation>
    </message>
    <message>
        <source>Choose the old version...</source>
        <translation>Eski sürümü seç...</translation>
    </message>
    <message>
        <source>This node has no workspace for reviews.</source>
        <translation>Bu düğümde inceleme çalışma alanı yok.</translation>
    </message>
    <message>
        <source>The review runs by itself; you may look at other releases meanwhile.</source>
        <translation>İnceleme kendiliğinden yürür; bu arada başka yayınlara bakabilirsiniz.</translation>
    </message>
    <message>
        <source>There was no earlier version to compare with, so everything counts as added.</source>
        <translation>Karşılaştırılacak önceki sürüm yoktu, bu yüzden her şey eklenmiş sayılıyor.</translation>
    </message>
    <message>
        <source>The review is running.</source>
        <translation>İnceleme sürüyor.</translation>
    </message>
    <message>
        <source>What changed appears here as soon as the images are compared.</source>
        <translation>Görüntüler karşılaştırılır karşılaştırılmaz değişenler burada belirir.</translation>
    </message>
    <message>
        <source>The review did not finish.</source>
        <translation>İnceleme tamamlanmadı.</translation>
    </message>
    <message>
        <source>There is nothing to compare here.</source>
        <translation>Burada karşılaştırılacak bir şey yok.</translation>
    </message>
    <message>
        <source>This release was not reviewed on this node yet.</source>
        <translation>Bu yayın bu düğümde henüz incelenmedi.</translation>
    </message>
    <message>
        <source>The review rebuilds it and compares it with the version before.</source>
        <translation>İnceleme onu yeniden oluşturur ve önceki sürümle karşılaştırır.</translation>
    </message>
    <message>
        <source>%1 of %2 files viewed</source>
        <translation>%2 dosyadan %1 tanesine bakıldı</translation>
    </message>
    <message>
        <source>The files were not listed.</source>
        <translation>Dosyalar listelenmedi.</translation>
    </message>
    <message>
        <source>The review is as before.</source>
        <translation>İnceleme eskisi gibi.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, yeni</translation>
    </message>
    <message>
        <source>~ resized</source>
        <translation>~ boyutu değişti</translation>
    </message>
    <message>
        <source>Strings  %1</source>
        <translation>Metin dizgileri  %1</translation>
    </message>
    <message>
        <source>Symbols  %1</source>
        <translation>Simgeler  %1</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 eşleşiyor</translation>
    </message>
    <message>
        <source>running</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>İncelemenin bölümleri</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Dosyanın bölümleri</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Where do the changes lie? Areas are as large as their files; Enter or a click opens one.</source>
        <translation>Değişiklikler nerede? Alanlar dosyaları kadar büyüktür; Enter veya tıklama birini açar.</translation>
    </message>
    <message>
        <source>Target read</source>
        <translation>Hedef okundu</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>The target is unpacked and compared.</source>
        <translation>Hedef açılıp karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>FORTIFY %1</source>
        <translation>FORTIFY %1</translation>
    </message>
    <message>
        <source>writable code</source>
        <translation>yazılabilir kod</translation>
    </message>
    <message>
        <source>%1 more; all of them stand under Findings</source>
        <translation>%1 tane daha; hepsi Bulgular altında</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>Yükleyen</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>Kitaplık klasörleri</translation>
    </message>
    <message>
        <source>Program&apos;s SHA-256</source>
        <translation>Programın SHA-256’sı</translation>
    </message>
    <message>
        <source>Of those with flags: %1 of %2</source>
        <translation>İşaretlilerden: %1 / %2</translation>
    </message>
    <message>
        <source>Ask the vendor about it...</source>
        <translation>Bunu sağlayıcıya sor…</translation>
    </message>
    <message>
        <source>Begins a question about the chosen finding, at its place</source>
        <translation>Seçilen bulgu hakkında, bulunduğu yerde bir soru başlatır</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, and which one it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Liste okunamadı.</translation>
    </message>
    <message>
        <source>The comparison and the analyzers found nothing to ask about.</source>
        <translation>Karşılaştırma ve çözümleyiciler sorulacak bir şey bulmadı.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Çıkış kodu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file has no sections.</source>
        <translation>Dosyanın bölümleri yok.</translation>
    </message>
    <message>
        <source>Programs and libraries have them.</source>
        <translation>Programlarda ve kitaplıklarda bulunur.</translation>
    </message>
    <message>
        <source>No symbol differs.</source>
        <translation>Hiçbir simge farklı değil.</translation>
    </message>
    <message>
        <source>No string differs.</source>
        <translation>Hiçbir metin dizgisi farklı değil.</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Bilgi için</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>+ introduced</source>
        <translation>+ yeni</translation>
    </message>
    <message>
        <source>− solved</source>
        <translation>− çözüldü</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>kalıyor</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Güvenlik duyurusu</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nedir</translation>
    </message>
    <message>
        <source>The vendor says</source>
        <translation>Sağlayıcı diyor ki</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>analyzers that finished</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Looked at why analyzers did not finish</source>
        <translation>Çözümleyicilerin neden bitmediğine bakıldı</translation>
    </message>
    <message>
        <source>Filter of the changed files</source>
        <translation>Değişen dosyaların süzgeci</translation>
    </message>
    <message>
        <source>Filter: words, change:added, entropy:&gt;7</source>
        <translation>Süzgeç: sözcükler, change:added, entropy:&gt;7</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Öznitelikler</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ReviewsPage</name>
    <message>
        <source>Releases to review</source>
        <translation>İncelenecek yayınlar</translation>
    </message>
    <message>
        <source>Rebuild and compare...</source>
        <translation>Yeniden oluştur ve karşılaştır...</translation>
    </message>
    <message>
        <source>Fetches what is missing, rebuilds every target of the release and compares the hashes</source>
        <translation>Eksikleri getirir, yayının her hedefini yeniden oluşturur ve özetleri karşılaştırır</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Hedefler</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Yapıtlar</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Reason of the vote</source>
        <translation>Oyun gerekçesi</translation>
    </message>
    <message>
        <source>Reason; a rejection needs one. Everybody in the consortium reads it.</source>
        <translation>Gerekçe; ret için zorunludur. Konsorsiyumdaki herkes okur.</translation>
    </message>
    <message>
        <source>Accused party</source>
        <translation>Suçlanan taraf</translation>
    </message>
    <message>
        <source>Reject...</source>
        <translation>Reddet...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>Onayla...</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Oyunuz</translation>
    </message>
    <message>
        <source>Accused party, when rejecting</source>
        <translation>Reddederken suçlanan taraf</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Düğüm bekleniyor.</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>İncelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>A release appears here as soon as a vendor publishes it.</source>
        <translation>Bir sağlayıcı yayımlar yayımlamaz yayın burada belirir.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, şundan: %2</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Önem derecesi: %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Signed by %1; the ledger accepted it.</source>
        <translation>İmzalayan: %1; defter kabul etti.</translation>
    </message>
    <message>
        <source>Payloads here</source>
        <translation>Buradaki yükler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>Yeniden oluşturuldu</translation>
    </message>
    <message>
        <source>Every hash is equal</source>
        <translation>Tüm özetler eşit</translation>
    </message>
    <message>
        <source>Rebuilt in</source>
        <translation>Yeniden oluşturulduğu yer</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>Bu oturumda değil</translation>
    </message>
    <message>
        <source>You (%1)</source>
        <translation>Siz (%1)</translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation>%1, sayılmadı</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kimse</translation>
    </message>
    <message>
        <source>Only checkers vote. This node belongs to none.</source>
        <translation>Yalnızca denetçiler oy verir. Bu düğüm bir denetçiye ait değil.</translation>
    </message>
    <message>
        <source>You are not in the checker epoch that this release froze.</source>
        <translation>Bu yayının dondurduğu denetçi döneminde değilsiniz.</translation>
    </message>
    <message>
        <source>Your vote does not count on this release.</source>
        <translation>Oyunuz bu yayında sayılmaz.</translation>
    </message>
    <message>
        <source>The decision is final.</source>
        <translation>Karar kesindir.</translation>
    </message>
    <message>
        <source>You rejected it. A rejection is never taken back.</source>
        <translation>Reddettiniz. Ret asla geri alınmaz.</translation>
    </message>
    <message>
        <source>You approved it. You may still reject it.</source>
        <translation>Onayladınız. Hâlâ reddedebilirsiniz.</translation>
    </message>
    <message>
        <source>Unlock the keys to vote.</source>
        <translation>Oy vermek için anahtarların kilidini açın.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Ret için gerekçe gerekir.</translation>
    </message>
    <message>
        <source>Folder for the rebuilt targets</source>
        <translation>Yeniden oluşturulan hedefler için klasör</translation>
    </message>
    <message>
        <source>The targets were not rebuilt.</source>
        <translation>Hedefler yeniden oluşturulmadı.</translation>
    </message>
    <message>
        <source>No vote was cast.</source>
        <translation>Oy verilmedi.</translation>
    </message>
    <message>
        <source>Every rebuilt target has the hash of the release: %1</source>
        <translation>Yeniden oluşturulan her hedef yayının özetini taşıyor: %1</translation>
    </message>
    <message>
        <source>The targets are being rebuilt.</source>
        <translation>Hedefler yeniden oluşturuluyor.</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>İşi göster</translation>
    </message>
    <message>
        <source>The version that the delta starts from</source>
        <translation>Deltanın başladığı sürüm</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Onayla: %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Reddet: %1</translation>
    </message>
    <message>
        <source>Sign approval</source>
        <translation>Onayı imzala</translation>
    </message>
    <message>
        <source>Sign rejection</source>
        <translation>Reddi imzala</translation>
    </message>
    <message>
        <source>Once %1 of %2 checkers approve, gateways offer this release to devices. You may still reject it later.</source>
        <translation>%2 denetçiden %1 tanesi onaylayınca ağ geçitleri bu yayını cihazlara sunar. Daha sonra hâlâ reddedebilirsiniz.</translation>
    </message>
    <message>
        <source>A rejection is never taken back. When more than %1 checkers reject, the release is rejected for good.</source>
        <translation>Ret asla geri alınmaz. %1 sayısından çok denetçi reddederse yayın kesin olarak reddedilir.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Denetçi dönemi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Suçlanan</translation>
    </message>
    <message>
        <source>In this session, every hash equal</source>
        <translation>Bu oturumda, tüm özetler eşit</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>%1, vote key</source>
        <translation>%1, oy anahtarı</translation>
    </message>
    <message>
        <source>The approval of %1 goes out in %2 s.</source>
        <translation>%1 için onay %2 sn içinde gönderilecek.</translation>
    </message>
    <message>
        <source>The rejection of %1 goes out in %2 s.</source>
        <translation>%1 için ret %2 sn içinde gönderilecek.</translation>
    </message>
    <message>
        <source>Your approval of %1 is settled.</source>
        <translation>%1 için onayınız kesinleşti.</translation>
    </message>
    <message>
        <source>Your rejection of %1 is settled.</source>
        <translation>%1 için reddiniz kesinleşti.</translation>
    </message>
    <message>
        <source>The vote on %1 was not recorded.</source>
        <translation>%1 için oy kaydedilmedi.</translation>
    </message>
    <message>
        <source>The release is as before.</source>
        <translation>Yayın eskisi gibi.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>İncelemeler</translation>
    </message>
    <message>
        <source>Approve opens when the review is finished.</source>
        <translation>Onaylama, inceleme bitince açılır.</translation>
    </message>
    <message>
        <source>Approve opens when the checklist is done. Missing: %1.</source>
        <translation>Onaylama, denetim listesi tamamlanınca açılır. Eksik: %1.</translation>
    </message>
    <message>
        <source>Your findings</source>
        <translation>Bulgularınız</translation>
    </message>
    <message>
        <source>Your findings  %1</source>
        <translation>Bulgularınız  %1</translation>
    </message>
    <message>
        <source>The tick was not kept.</source>
        <translation>İşaret saklanmadı.</translation>
    </message>
    <message>
        <source>The checklist is as before.</source>
        <translation>Denetim listesi eskisi gibi.</translation>
    </message>
    <message>
        <source>Done by the review itself</source>
        <translation>İncelemenin kendisi yaptı</translation>
    </message>
    <message>
        <source>Tick it when you did it</source>
        <translation>Yaptığınızda işaretleyin</translation>
    </message>
    <message>
        <source>The finding was not kept.</source>
        <translation>Bulgu saklanmadı.</translation>
    </message>
    <message>
        <source>Your text is still there.</source>
        <translation>Metniniz hâlâ duruyor.</translation>
    </message>
    <message>
        <source>Signed report</source>
        <translation>İmzalı rapor</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Rapor yazılmadı.</translation>
    </message>
    <message>
        <source>The signed report is in %1; its hash is %2.</source>
        <translation>İmzalı rapor şurada: %1; özeti %2.</translation>
    </message>
    <message>
        <source>The vote was not prepared.</source>
        <translation>Oy hazırlanmadı.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Hiçbir şey imzalanmadı.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Finding of your own</source>
        <translation>Kendi bulgunuz</translation>
    </message>
    <message>
        <source>Weight of the finding</source>
        <translation>Bulgunun ağırlığı</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Bulgu ekle</translation>
    </message>
    <message>
        <source>Kept on this node and written into your report</source>
        <translation>Bu düğümde saklanır ve raporunuza yazılır</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Denetim listesi</translation>
    </message>
    <message>
        <source>Required before an approval</source>
        <translation>Onaydan önce gerekli</translation>
    </message>
    <message>
        <source>Save signed report...</source>
        <translation>İmzalı raporu kaydet...</translation>
    </message>
    <message>
        <source>Writes the report as an in-toto attestation, signed with your key</source>
        <translation>Raporu, anahtarınızla imzalı bir in-toto tasdiki olarak yazar</translation>
    </message>
    <message>
        <source>Earlier releases of this vendor</source>
        <translation>Bu sağlayıcının önceki yayınları</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>%1 geçmişi</translation>
    </message>
    <message>
        <source>Nothing of this vendor was decided before.</source>
        <translation>Bu sağlayıcıyla ilgili daha önce karar verilmedi.</translation>
    </message>
    <message>
        <source>Rejected or recalled: %1 of the %2 releases before this one</source>
        <translation>Reddedilen ya da geri çağrılan: bundan önceki %2 yayından %1</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Gerekçe çok uzun.</translation>
    </message>
    <message>
        <source>%1, %2/%3</source>
        <translation>%1, %2/%3</translation>
    </message>
    <message>
        <source>%1; not yet %2</source>
        <translation>%1; henüz değil: %2</translation>
    </message>
    <message>
        <source>%1; the report is of %2</source>
        <translation>%1; rapor %2 için</translation>
    </message>
    <message>
        <source>Earlier payload</source>
        <translation>Önceki yük</translation>
    </message>
    <message>
        <source>This consortium wishes that you judge alone: how others voted and why is shown once you have voted. It is a courtesy; the chain itself is open to everybody.</source>
        <translation>Bu konsorsiyum tek başınıza karar vermenizi ister: başkalarının oyu ve nedeni, siz oy kullanınca gösterilir. Bir nezakettir; zincirin kendisi herkese açıktır.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted</source>
        <translation>
            <numerusform>%1 / %2 oy kullandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter of the releases to review</source>
        <translation>Denetlenecek yayınların süzgeci</translation>
    </message>
    <message>
        <source>No release matches the filter.</source>
        <translation>Süzgece uyan yayın yok.</translation>
    </message>
    <message>
        <source>Filter: words, deadline:&lt;2d</source>
        <translation>Süzgeç: sözcükler, deadline:&lt;2d</translation>
    </message>
    <message>
        <source>Votes are asked for by %1.</source>
        <translation>Oylar şu zamana kadar isteniyor: %1.</translation>
    </message>
    <message>
        <source>Findings can be written once the review has run.</source>
        <translation>Bulgular, inceleme çalışınca yazılabilir.</translation>
    </message>
    <message>
        <source>About the whole release</source>
        <translation>Yayının tamamı hakkında</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Yer: %1</translation>
    </message>
    <message>
        <source>What did you find at the place in front?</source>
        <translation>Gösterilen yerde ne buldunuz?</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>By the review; its hash is equal</source>
        <translation>İnceleme tarafından; özet eşit</translation>
    </message>
    <message>
        <source>Your vote is on its way to the ledger.</source>
        <translation>Oyunuz deftere doğru yolda.</translation>
    </message>
    <message>
        <source>Your vote waits in the outbox, where it can be undone.</source>
        <translation>Oyunuz giden kutusunda bekliyor; oradan geri alınabilir.</translation>
    </message>
    <message>
        <source>A vote is signed with your vote key and stands once it is in a block. An approval may still become a rejection.</source>
        <translation>Oy, oy anahtarınızla imzalanır ve bir bloğa girince geçerlidir. Bir onay sonradan redde dönebilir.</translation>
    </message>
    <message>
        <source>You have not rebuilt the targets in this session. A vote stands once it is in a block.</source>
        <translation>Bu oturumda hedefleri yeniden oluşturmadınız. Oy bir bloğa girince geçerlidir.</translation>
    </message>
    <message>
        <source>Your vote is being prepared.</source>
        <translation>Oyunuz hazırlanıyor.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolesStep</name>
    <message>
        <source>Vendor</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Builds deltas, publishes releases, and sees them arrive.</source>
        <translation>Deltalar yapar, yayınları yayımlar ve ulaştıklarını görür.</translation>
    </message>
    <message>
        <source>We publish releases</source>
        <translation>Yayın yayımlıyoruz</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Rebuilds and reviews what vendors publish, and votes on it.</source>
        <translation>Sağlayıcıların yayımladıklarını yeniden kurar, inceler ve oylar.</translation>
    </message>
    <message>
        <source>We review and vote</source>
        <translation>İnceliyor ve oy veriyoruz</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>İşletmeci</translation>
    </message>
    <message>
        <source>Serves devices and watches releases reach them.</source>
        <translation>Aygıtlara hizmet eder ve yayınların onlara ulaşmasını izler.</translation>
    </message>
    <message>
        <source>We run a gateway for devices</source>
        <translation>Aygıtlar için bir ağ geçidi işletiyoruz</translation>
    </message>
    <message>
        <source>We keep copies of payloads</source>
        <translation>Yüklerin kopyalarını saklıyoruz</translation>
    </message>
    <message>
        <source>Home page of this role</source>
        <translation>Bu rolün ana sayfası</translation>
    </message>
    <message>
        <source>We also help to keep the ledgers, as a validator</source>
        <translation>Doğrulayıcı olarak defterlerin tutulmasına da yardım ediyoruz</translation>
    </message>
    <message>
        <source>Roles decide what your home page shows first and which keys are made. Everybody may look at everything. The consortium grants them: what you tick here is what you ask for, or what you found it with.</source>
        <translation>Roller ana sayfanızın önce neyi gösterdiğini ve hangi anahtarların yapıldığını belirler. Herkes her şeye bakabilir. Onları konsorsiyum verir: burada işaretledikleriniz istedikleriniz ya da onu kurduklarınızdır.</translation>
    </message>
    <message>
        <source>Who only watches has no role. Home shows an operator&apos;s day.</source>
        <translation>Yalnızca izleyenin rolü yoktur. Ana sayfa bir işletmecinin gününü gösterir.</translation>
    </message>
    <message>
        <source>The keys that you imported are for these roles.</source>
        <translation>İçe aktardığınız anahtarlar bu roller için.</translation>
    </message>
    <message>
        <source>What does your organisation do here? Several may be right.</source>
        <translation>Kuruluşunuz burada ne yapıyor? Birkaçı doğru olabilir.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>En az bir rol seçin.</translation>
    </message>
    <message>
        <source>What does your organisation do here? You found the consortium alone: somebody must review and keep the ledgers, so tick both, or go back and add the records of others.</source>
        <translation>Kuruluşunuz burada ne yapıyor? Konsorsiyumu tek başınıza kuruyorsunuz: birinin incelemesi ve defterleri tutması gerekir. İkisini de işaretleyin ya da geri dönüp başkalarının kayıtlarını ekleyin.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutForm</name>
    <message>
        <source>Canary</source>
        <translation>Kanarya</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Erkenciler</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Chosen devices</source>
        <translation>Seçilen cihazlar</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Yeni dağıtım</translation>
    </message>
    <message>
        <source>Edit the rollout of %1</source>
        <translation>%1 dağıtımını düzenle</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>as the release</source>
        <translation>yayın gibi</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Başlangıç (UTC)</translation>
    </message>
    <message>
        <source>when it is started by hand; or 2026-11-20 08:30</source>
        <translation>elle başlatılınca; ya da 2026-11-20 08:30</translation>
    </message>
    <message>
        <source>Should be done by (UTC)</source>
        <translation>Bitmesi gereken (UTC)</translation>
    </message>
    <message>
        <source>no date; or 2026-12-01 00:00</source>
        <translation>tarih yok; ya da 2026-12-01 00:00</translation>
    </message>
    <message>
        <source>Rings, in their order</source>
        <translation>Sırasıyla halkalar</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Halka</translation>
    </message>
    <message>
        <source>Share up to, %</source>
        <translation>Pay, en çok %</translation>
    </message>
    <message>
        <source>Gate: installed, %</source>
        <translation>Eşik: kurulu, %</translation>
    </message>
    <message>
        <source>Stop limit, %</source>
        <translation>Durdurma sınırı, %</translation>
    </message>
    <message>
        <source>from answers</source>
        <translation>yanıttan sonra</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Gözlem</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Yalnızca</translation>
    </message>
    <message>
        <source>Of the devices that fit, counted from the first ring: 5, 25, 100</source>
        <translation>Uyan cihazlardan, ilk halkadan sayılarak: 5, 25, 100</translation>
    </message>
    <message>
        <source>How long it runs on after the gate&apos;s share was reached: 90 s, 30 min, 2 h, 3 d</source>
        <translation>Eşiğin payına ulaşıldıktan sonra ne kadar sürdüğü: 90 s, 30 min, 2 h, 3 d</translation>
    </message>
    <message>
        <source>Empty: every device. Otherwise class=rev-b device=3-9 region=eu-*; attributes are what devices tell of themselves</source>
        <translation>Boş: her cihaz. Yoksa class=rev-b device=3-9 region=eu-*; öznitelikler cihazların kendileri hakkında söyledikleridir</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Halka ekle</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Halka %1</translation>
    </message>
    <message>
        <source>Remove the ring</source>
        <translation>Halkayı kaldır</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Taslak olarak kaydet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Kaydet ve başlat</translation>
    </message>
    <message>
        <source>The ring is open and keeps its devices.</source>
        <translation>Halka açık ve cihazlarını korur.</translation>
    </message>
    <message>
        <source>There is no release that could be rolled out.</source>
        <translation>Dağıtılabilecek bir yayın yok.</translation>
    </message>
    <message>
        <source>Write a time as 2026-11-20 08:30, in UTC.</source>
        <translation>Zamanı 2026-11-20 08:30 gibi, UTC olarak yazın.</translation>
    </message>
    <message>
        <source>A rollout has at least one ring.</source>
        <translation>Bir dağıtımın en az bir halkası olur.</translation>
    </message>
    <message>
        <source>The plan does not hold.</source>
        <translation>Plan geçerli değil.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the devices known here: %1.</source>
        <translation>Burada bilinen cihazlardan: %1.</translation>
    </message>
    <message>
        <source>In no ring, and so without the release: %1.</source>
        <translation>Hiçbir halkada değil, yani yayınsız: %1.</translation>
    </message>
    <message>
        <source>The rollout was not saved.</source>
        <translation>Dağıtım kaydedilmedi.</translation>
    </message>
    <message>
        <source>Everything is as before.</source>
        <translation>Her şey önceki gibi.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>Dağıtım başlamadı.</translation>
    </message>
    <message>
        <source>It is saved as a draft.</source>
        <translation>Taslak olarak kaydedildi.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yanlış olan</translation>
    </message>
    <message>
        <source>A ring needs a name.</source>
        <translation>Bir halkanın adı olmalıdır.</translation>
    </message>
    <message>
        <source>The share is above 0 and at most 100 %.</source>
        <translation>Pay 0&apos;dan büyük, en çok yüzde 100 olur.</translation>
    </message>
    <message>
        <source>The gate is a percentage from 0 to 100.</source>
        <translation>Geçit 0 ile 100 arasında bir yüzdedir.</translation>
    </message>
    <message>
        <source>The stop limit is a percentage from 0 to 100.</source>
        <translation>Durdurma sınırı 0 ile 100 arasında bir yüzdedir.</translation>
    </message>
    <message>
        <source>The answers are a number from 1.</source>
        <translation>Yanıtlar 1&apos;den başlayan bir sayıdır.</translation>
    </message>
    <message>
        <source>The soak is a time such as 90 s, 30 min, 2 h or 3 d.</source>
        <translation>Bekleme 90 s, 30 min, 2 h ya da 3 d gibi bir süredir.</translation>
    </message>
    <message>
        <source>&quot;Only&quot; is empty, or words such as class=rev-b.</source>
        <translation>“Yalnızca” boştur ya da class=rev-b gibi sözcüklerdir.</translation>
    </message>
    <message>
        <source>It should be done after it starts.</source>
        <translation>Bitiş, başlangıçtan sonra olmalıdır.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::RolloutsPage</name>
    <message>
        <source>Rollouts</source>
        <translation>Dağıtımlar</translation>
    </message>
    <message>
        <source>There are no rollouts.</source>
        <translation>Dağıtım yok.</translation>
    </message>
    <message>
        <source>This node is not a gateway.</source>
        <translation>Bu düğüm bir ağ geçidi değil.</translation>
    </message>
    <message>
        <source>A rollout holds a release back and offers it ring by ring. Without one, every device is offered a release at once.</source>
        <translation>Bir dağıtım yayını tutar ve halka halka sunar. O olmadan bir yayın her cihaza hemen sunulur.</translation>
    </message>
    <message>
        <source>A rollout belongs to a gateway: the gateway&apos;s own console has it.</source>
        <translation>Bir dağıtım bir ağ geçidine aittir: o ağ geçidinin konsolunda görünür.</translation>
    </message>
    <message>
        <source>New rollout...</source>
        <translation>Yeni dağıtım...</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Resume and retry</source>
        <translation>Sürdür ve yeniden dene</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Widen ring...</source>
        <translation>Halkayı genişlet...</translation>
    </message>
    <message>
        <source>Open all rings...</source>
        <translation>Bütün halkaları aç...</translation>
    </message>
    <message>
        <source>Edit limits...</source>
        <translation>Sınırları düzenle...</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>Durdur...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Goes on, and offers it anew to the devices where it failed</source>
        <translation>Sürer ve başarısız olduğu cihazlara yeniden sunar</translation>
    </message>
    <message>
        <source>Rings of the rollout</source>
        <translation>Dağıtımın halkaları</translation>
    </message>
    <message>
        <source>History of the rollout</source>
        <translation>Dağıtımın geçmişi</translation>
    </message>
    <message>
        <source>Progress and forecast</source>
        <translation>İlerleme ve öngörü</translation>
    </message>
    <message>
        <source>When is it done? Devices that have the release; dotted what is left at this pace</source>
        <translation>Ne zaman biter? Yayını alan cihazlar; noktalı çizgi bu hızla kalan</translation>
    </message>
    <message>
        <source>Failures and the stop limit</source>
        <translation>Başarısızlıklar ve durdurma sınırı</translation>
    </message>
    <message>
        <source>Which rings would have paused? Drag the line, or move it with Up and Down</source>
        <translation>Hangi halkalar duraklardı? Çizgiyi sürükleyin ya da Yukarı ve Aşağı ile taşıyın</translation>
    </message>
    <message>
        <source>There is no rollout to draw.</source>
        <translation>Çizilecek dağıtım yok.</translation>
    </message>
    <message>
        <source>if resumed now: day %1</source>
        <translation>şimdi sürdürülürse: %1. gün</translation>
    </message>
    <message>
        <source>forecast: day %1</source>
        <translation>öngörü: %1. gün</translation>
    </message>
    <message>
        <source>%1: %2 of %3 devices have it, ring %4 of %5.</source>
        <translation>%1: %3 cihazdan %2 aldı, halka %4 / %5.</translation>
    </message>
    <message>
        <source>This rollout is gone.</source>
        <translation>Bu dağıtım artık yok.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Beri</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Should be done by</source>
        <translation>Bitmesi gereken</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>installed: %1, under way: %2, claimed: %3, failed: %4, of %5</source>
        <translation>kurulan: %1, süren: %2, öne sürülen: %3, başarısız: %4, toplam: %5</translation>
    </message>
    <message>
        <source>If resumed now</source>
        <translation>Şimdi sürdürülürse</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Öngörü</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>%1 içinde biter</translation>
    </message>
    <message>
        <source>The rollout is as before.</source>
        <translation>Dağıtım önceki gibi.</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Dağıtım</translation>
    </message>
    <message>
        <source>Open rings</source>
        <translation>Açık halkalar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Why? It stands in the rollout&apos;s history.</source>
        <translation>Neden? Dağıtımın geçmişinde yer alır.</translation>
    </message>
    <message>
        <source>Widen the rollout of %1</source>
        <translation>%1 dağıtımını genişlet</translation>
    </message>
    <message>
        <source>Open the next ring</source>
        <translation>Sonraki halkayı aç</translation>
    </message>
    <message>
        <source>The ring &quot;%1&quot; is offered the release now, without waiting for the gate. Its devices: %2.</source>
        <translation>Yayın eşik beklenmeden şimdi “%1” halkasına sunulur. Cihazları: %2.</translation>
    </message>
    <message>
        <source>The next ring is open.</source>
        <translation>Sonraki halka açık.</translation>
    </message>
    <message>
        <source>The ring was not opened.</source>
        <translation>Halka açılmadı.</translation>
    </message>
    <message>
        <source>Open every ring of %1</source>
        <translation>%1 dağıtımının bütün halkalarını aç</translation>
    </message>
    <message>
        <source>Open all rings</source>
        <translation>Bütün halkaları aç</translation>
    </message>
    <message>
        <source>Every device is offered this critical release now. The stop limits still pause the rollout.</source>
        <translation>Bu kritik yayın şimdi her cihaza sunulur. Durdurma sınırları dağıtımı yine duraklatır.</translation>
    </message>
    <message>
        <source>Every ring is open.</source>
        <translation>Bütün halkalar açık.</translation>
    </message>
    <message>
        <source>The rings were not opened.</source>
        <translation>Halkalar açılmadı.</translation>
    </message>
    <message>
        <source>Stop the rollout of %1</source>
        <translation>%1 dağıtımını durdur</translation>
    </message>
    <message>
        <source>Stop rollout</source>
        <translation>Dağıtımı durdur</translation>
    </message>
    <message>
        <source>No further device of this gateway is offered the release. What devices began goes on. A stopped rollout cannot go on; the release is held back until a new rollout is made or this one is removed.</source>
        <translation>Yayın bu ağ geçidinin başka hiçbir cihazına sunulmaz. Cihazların başladığı sürer. Durdurulan bir dağıtım sürdürülemez; yeni bir dağıtım oluşturulana ya da bu kaldırılana kadar yayın tutulur.</translation>
    </message>
    <message>
        <source>The rollout is stopped.</source>
        <translation>Dağıtım durduruldu.</translation>
    </message>
    <message>
        <source>The rollout was not stopped.</source>
        <translation>Dağıtım durdurulmadı.</translation>
    </message>
    <message>
        <source>The rollout is started.</source>
        <translation>Dağıtım başlatıldı.</translation>
    </message>
    <message>
        <source>The rollout did not start.</source>
        <translation>Dağıtım başlamadı.</translation>
    </message>
    <message>
        <source>The rollout is paused; what devices began goes on.</source>
        <translation>Dağıtım duraklatıldı; cihazların başladığı sürer.</translation>
    </message>
    <message>
        <source>The rollout was not paused.</source>
        <translation>Dağıtım duraklatılmadı.</translation>
    </message>
    <message>
        <source>The rollout goes on.</source>
        <translation>Dağıtım sürüyor.</translation>
    </message>
    <message>
        <source>The rollout was not resumed.</source>
        <translation>Dağıtım sürdürülmedi.</translation>
    </message>
    <message>
        <source>The rollout goes on, also where it failed.</source>
        <translation>Dağıtım, başarısız olduğu yerlerde de sürüyor.</translation>
    </message>
    <message>
        <source>The rollout is removed.</source>
        <translation>Dağıtım kaldırıldı.</translation>
    </message>
    <message>
        <source>The rollout was not removed.</source>
        <translation>Dağıtım kaldırılmadı.</translation>
    </message>
    <message>
        <source>Show its acknowledgements</source>
        <translation>Alındı bildirimlerini göster</translation>
    </message>
    <message>
        <source>Devices of the rollout</source>
        <translation>Dağıtımın cihazları</translation>
    </message>
    <message>
        <source>No device of this gateway is in it.</source>
        <translation>Bu ağ geçidinin hiçbir cihazı içinde değil.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices are listed.</source>
        <translation>
            <numerusform>%2 cihazdan %1 tanesi listelendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices could not be listed.</source>
        <translation>Cihazlar listelenemedi.</translation>
    </message>
    <message>
        <source>if resumed now: done in %1</source>
        <translation>şimdi sürdürülürse: %1 sonra biter</translation>
    </message>
    <message>
        <source>forecast: done in %1</source>
        <translation>öngörü: %1 sonra biter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The rollout of %1 is removed in %2 s.</source>
        <translation>%1 dağıtımı %2 sn içinde kaldırılacak.</translation>
    </message>
    <message>
        <source>Remove the rollout of %1</source>
        <translation>%1 dağıtımını kaldır</translation>
    </message>
    <message>
        <source>The next ring of %1 opens in %2 s.</source>
        <translation>%1 için sonraki halka %2 sn içinde açılacak.</translation>
    </message>
    <message>
        <source>Every ring of %1 opens in %2 s.</source>
        <translation>%1 için tüm halkalar %2 sn içinde açılacak.</translation>
    </message>
    <message>
        <source>The rollout of %1 stops in %2 s.</source>
        <translation>%1 dağıtımı %2 sn içinde duracak.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Kept on this computer; used at once</source>
        <translation>Bu bilgisayarda saklanır; hemen uygulanır</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Yoğunluk</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkışık</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Dokunmatik</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Yerel saat</translation>
    </message>
    <message>
        <source>Used at the next start</source>
        <translation>Sonraki başlangıçta uygulanır</translation>
    </message>
    <message>
        <source>Language, at the next start</source>
        <translation>Dil, sonraki başlangıçta</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Bu düğüm</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsorsiyum</translation>
    </message>
    <message>
        <source>Consortium id</source>
        <translation>Konsorsiyum kimliği</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>None: this node follows without a role</source>
        <translation>Yok: bu düğüm rolsüz izliyor</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Pencereyi kapatmak</translation>
    </message>
    <message>
        <source>Stops the node and quits</source>
        <translation>Düğümü durdurur ve çıkar</translation>
    </message>
    <message>
        <source>Keeps the node running, in the tray</source>
        <translation>Düğümü bildirim alanında çalışır tutar</translation>
    </message>
    <message>
        <source>From the tray the window opens again; the menu there stops the node. So does &quot;Stop the node and quit&quot; in the palette.</source>
        <translation>Pencere bildirim alanından yeniden açılır; oradaki menü düğümü durdurur. Paletteki &quot;Düğümü durdur ve çık&quot; da öyle.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window stops the node. quorated runs a node without a window.</source>
        <translation>Bu masaüstünde bildirim alanı yok, bu yüzden pencereyi kapatmak düğümü durdurur. quorated penceresiz bir düğüm çalıştırır.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>İncelemeler</translation>
    </message>
    <message>
        <source>Review by itself what needs our vote</source>
        <translation>Oyumuzu bekleyenleri kendiliğinden incele</translation>
    </message>
    <message>
        <source>The payload is fetched and verified, the target rebuilt and compared, and the analyzers run. Those whose payload is here go first, one after the other; those that wait for theirs hold up nobody. Nothing is voted. Otherwise a review begins when you open its release.</source>
        <translation>Yük alınır ve doğrulanır, hedef yeniden oluşturulup karşılaştırılır ve çözümleyiciler çalışır. Önce yükü burada olanlar birer birer incelenir; yükünü bekleyenler hiçbirini geciktirmez. Oy verilmez. Aksi halde bir inceleme, yayınını açtığınızda başlar.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SetupWizard</name>
    <message>
        <source>Pages of the first run</source>
        <translation>Hazırlık sayfaları</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Close, and go on later</source>
        <translation>Kapat ve sonra sürdür</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsorsiyum</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Depolama ve ağ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ShortcutsCard</name>
    <message>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Keys that are taken are said beside it.</source>
        <translation>Yeni tuşlara bir alanda basın; boş olmayan yanında söylenir</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Şunun tuşları: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Tuş yok</translation>
    </message>
    <message>
        <source>No keys for: %1</source>
        <translation>Şunun için tuş yok: %1</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Olağan tuşlara dön</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Bütün tuşlar olağan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Signing</name>
    <message>
        <source>Consortium</source>
        <translation>Konsorsiyum</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Zincir</translation>
    </message>
    <message>
        <source>Number of the key&apos;s transaction</source>
        <translation>Anahtarın işlem numarası</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Checker epoch</source>
        <translation>Denetçi dönemi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Suçlanan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Approvals wished</source>
        <translation>İstenen onaylar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Votes wished by</source>
        <translation>Oyların istendiği son zaman</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Donanım sınıfı</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Rollback index</source>
        <translation>Geri dönüş dizini</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Boot check</source>
        <translation>Önyükleme denetimi</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Yapıt</translation>
    </message>
    <message>
        <source>Hash of the target</source>
        <translation>Hedefin özeti</translation>
    </message>
    <message>
        <source>Hash of the base</source>
        <translation>Tabanın özeti</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Yükün boyutu</translation>
    </message>
    <message>
        <source>Root of the payload</source>
        <translation>Yükün kökü</translation>
    </message>
    <message>
        <source>Memory of the decoder</source>
        <translation>Kod çözücünün belleği</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Payload in the transaction</source>
        <translation>İşlemdeki yük</translation>
    </message>
    <message>
        <source>its id is known once the token has signed.</source>
        <translation>kimliği, belirteç imzalayınca bilinir.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, key %4</source>
        <translation>%1/%2: %3, anahtar %4</translation>
    </message>
    <message>
        <source>It could not be prepared.</source>
        <translation>Hazırlanamadı.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Üye</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Sürüm no</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Last trusted leaf</source>
        <translation>Güvenilen son yaprak</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Onaylayanlar</translation>
    </message>
    <message>
        <source>Checkers of a release, at least</source>
        <translation>Bir yayının denetçileri, en az</translation>
    </message>
    <message>
        <source>Approvals of a release, at least</source>
        <translation>Bir yayının onayları, en az</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sahip</translation>
    </message>
    <message>
        <source>May publish as well</source>
        <translation>Yayımlayabilen diğerleri</translation>
    </message>
    <message>
        <source>May read acknowledgements</source>
        <translation>Alındı bildirimlerini okuyabilenler</translation>
    </message>
    <message>
        <source>Index of the first device</source>
        <translation>İlk cihazın dizini</translation>
    </message>
    <message>
        <source>Who made the keys</source>
        <translation>Anahtarları oluşturan</translation>
    </message>
    <message>
        <source>Public key of a device</source>
        <translation>Bir cihazın açık anahtarı</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>The devices themselves</source>
        <translation>Cihazların kendisi</translation>
    </message>
    <message>
        <source>%1 What you confirmed is kept in the outbox.</source>
        <translation>%1 Onayladığınız, giden kutusunda kalır.</translation>
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
        <translation>Takılı ve kilidi açık</translation>
    </message>
    <message>
        <source>Not there: insert it</source>
        <translation>Takılı değil: takın</translation>
    </message>
    <message>
        <source>There, but it does not answer</source>
        <translation>Takılı ama yanıt vermiyor</translation>
    </message>
    <message>
        <source>There, but its PIN is blocked</source>
        <translation>Takılı ama PIN bloke</translation>
    </message>
    <message>
        <source>There; it asks for the PIN on its reader</source>
        <translation>Takılı; PIN’i okuyucusunda sorar</translation>
    </message>
    <message>
        <source>There; it needs its PIN</source>
        <translation>Takılı; PIN gerekiyor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Bir</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Az</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>5  Sign and publish</source>
        <translation>5  İmzala ve yayımla</translation>
    </message>
    <message>
        <source>With which keys, and are they there?</source>
        <translation>Hangi anahtarlarla, ve yerindeler mi?</translation>
    </message>
    <message>
        <source>Unlock the keys...</source>
        <translation>Anahtarların kilidini aç...</translation>
    </message>
    <message>
        <source>Publish... shows the bytes that are signed. What you confirm there waits ten seconds, in which it can be undone.</source>
        <translation>Yayımla... imzalanan baytları gösterir. Orada onayladığınız on saniye bekler; bu sürede geri alınabilir.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Yayın anahtarı</translation>
    </message>
    <message>
        <source>Transaction key</source>
        <translation>İşlem anahtarı</translation>
    </message>
    <message>
        <source>On the token %1. %2</source>
        <comment>its name, and whether it is there</comment>
        <translation>%1 belirtecinde. %2</translation>
    </message>
    <message>
        <source>In a key file, unlocked</source>
        <translation>Anahtar dosyasında, kilidi açık</translation>
    </message>
    <message>
        <source>In a key file, locked</source>
        <translation>Anahtar dosyasında, kilitli</translation>
    </message>
    <message>
        <source>PIN tries left, %1</source>
        <translation>Kalan PIN denemesi, %1</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SplitNotice</name>
    <message>
        <source>Export proof...</source>
        <translation>Kanıtı dışa aktar...</translation>
    </message>
    <message>
        <source>The proof was not exported.</source>
        <translation>Kanıt dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>No complete file was written.</source>
        <translation>Tam bir dosya yazılmadı.</translation>
    </message>
    <message>
        <source>The proof is in %1. Anybody checks it with: quorated verify</source>
        <translation>Kanıt %1 içinde. Herkes onu şununla denetler: quorated verify</translation>
    </message>
    <message>
        <source>Both signed heads in one file, which proves the contradiction to anybody</source>
        <translation>Çelişkiyi herkese kanıtlayan, imzalı iki başı da içeren tek dosya</translation>
    </message>
    <message>
        <source>Show the alert</source>
        <translation>Uyarıyı göster</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who signed, and what</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Export proof</source>
        <translation>Kanıtı dışa aktar</translation>
    </message>
</context>
<context>
    <name>quorate::pages::SummaryStep</name>
    <message>
        <source>Open the console</source>
        <translation>Konsolu aç</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz değil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watching, without a member</source>
        <translation>İzliyor, üye değil</translation>
    </message>
    <message>
        <source>joined by invitation, words compared</source>
        <translation>davetle katıldı, sözcükler karşılaştırıldı</translation>
    </message>
    <message>
        <source>%1, created now</source>
        <comment>a consortium&apos;s name</comment>
        <translation>%1, şimdi kuruldu</translation>
    </message>
    <message>
        <source>later: the home waits for an invitation</source>
        <translation>sonra: ana klasör bir davet bekliyor</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsorsiyum</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Ana klasör</translation>
    </message>
    <message>
        <source>Members connect to</source>
        <translation>Üyeler şuraya bağlanır</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Yükler</translation>
    </message>
    <message>
        <source>%1, at most %2 KiB/s</source>
        <translation>%1, en çok %2 KiB/s</translation>
    </message>
    <message>
        <source>Make the home</source>
        <translation>Ana klasörü oluştur</translation>
    </message>
    <message>
        <source>Start catching up</source>
        <translation>Yetişmeye başla</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Making keys …</source>
        <translation>Anahtarlar yapılıyor …</translation>
    </message>
    <message>
        <source>The home was not made.</source>
        <translation>Ana klasör oluşturulmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The home is made and waits for an invitation. Give your public record to whoever founds the consortium or admits you; this page goes on when you open the home again.</source>
        <translation>Ana klasör oluşturuldu ve bir davet bekliyor. Açık kaydınızı konsorsiyumu kurana ya da sizi kabul edene verin; ana klasörü yeniden açtığınızda bu sayfa sürer.</translation>
    </message>
    <message>
        <source>The home is made. The console opens at once and fills while the node catches up.</source>
        <translation>Ana klasör oluşturuldu. Konsol hemen açılır ve düğüm yetişirken dolar.</translation>
    </message>
    <message>
        <source>Give the invitation to the other founders, and read them the words below over another channel.</source>
        <translation>Daveti öteki kuruculara verin ve aşağıdaki sözcükleri onlara başka bir yoldan okuyun.</translation>
    </message>
    <message>
        <source>Until the consortium has admitted your record, a member that shall let you connect admits your node key.</source>
        <translation>Konsorsiyum kaydınızı kabul edene dek, bağlanmanıza izin verecek bir üye düğüm anahtarınıza izin verir.</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>Açık kayıt</translation>
    </message>
    <message>
        <source>Node key</source>
        <translation>Düğüm anahtarı</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Davet</translation>
    </message>
    <message>
        <source>Words of the consortium</source>
        <translation>Konsorsiyumun sözcükleri</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>hidden in consoles until one has voted</source>
        <translation>oy kullanılana dek konsollarda gizli</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>İmza anahtarları</translation>
    </message>
    <message>
        <source>on the token %1</source>
        <translation>%1 belirtecinde</translation>
    </message>
    <message>
        <source>Devices connect to</source>
        <translation>Cihazlar şuraya bağlanır</translation>
    </message>
    <message>
        <source>Create the consortium</source>
        <translation>Konsorsiyumu kur</translation>
    </message>
    <message>
        <source>The home is made, and the consortium is founded.</source>
        <translation>Ana klasör oluşturuldu ve konsorsiyum kuruldu.</translation>
    </message>
    <message>
        <source>Give the invitation to those who shall join, and read them the words below over another channel.</source>
        <translation>Daveti katılacak olanlara verin ve aşağıdaki sözcükleri onlara başka bir kanaldan okuyun.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Ticks</name>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Paylaşım</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kapsama</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n diğer</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for a quorum of validators to settle it</source>
        <translation>doğrulayıcı çoğunluğunun kesinleştirmesini bekliyor</translation>
    </message>
    <message>
        <source>too few approvals stand any more</source>
        <translation>artık çok az onay geçerli</translation>
    </message>
    <message>
        <source>%1; the time that you asked for is over</source>
        <translation>%1; istediğiniz süre doldu</translation>
    </message>
    <message>
        <source>travels in the transaction</source>
        <translation>işlemin içinde gider</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>artık sunulmuyor</translation>
    </message>
    <message>
        <source>payloads that are not here: %1 of %2</source>
        <translation>burada olmayan yükler: %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>to %n peer(s), %1 sent</source>
        <translation>
            <numerusform>%n eşe, %1 gönderildi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent; nobody is fetching now</source>
        <translation>%1 gönderildi; şu an kimse almıyor</translation>
    </message>
    <message>
        <source>offered to the checkers; none has fetched it yet</source>
        <translation>denetçilere sunuldu; henüz hiçbiri almadı</translation>
    </message>
    <message>
        <source>offered to the gateways; none has fetched it yet</source>
        <translation>ağ geçitlerine sunuldu; henüz hiçbiri almadı</translation>
    </message>
    <message>
        <source>begins when the release is approved</source>
        <translation>yayın onaylanınca başlar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 devices</source>
        <translation>
            <numerusform>%1 / %2 cihaz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; offered to no further device</source>
        <translation>%1; başka cihaza sunulmuyor</translation>
    </message>
    <message>
        <source>the model has no device that it fits</source>
        <translation>modelin uyan hiçbir cihazı yok</translation>
    </message>
    <message>
        <source>%1; the rollout is paused</source>
        <translation>%1; dağıtım duraklatıldı</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1, başarısız: %2</translation>
    </message>
    <message>
        <source>no device has answered; answers come with the next batch of a gateway</source>
        <translation>hiçbir cihaz yanıtlamadı; yanıtlar bir ağ geçidinin sonraki yığınıyla gelir</translation>
    </message>
    <message>
        <source>%1, not heard of: %2</source>
        <translation>%1, haber yok: %2</translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <translation>%1, beklenen: %2</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TokenForm</name>
    <message>
        <source>Look again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Seç...</translation>
    </message>
    <message>
        <source>PKCS#11 library</source>
        <translation>PKCS#11 kitaplığı</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Belirteç</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PKCS#11 library of the token</source>
        <translation>Belirtecin PKCS#11 kitaplığı</translation>
    </message>
    <message>
        <source>No token is there.</source>
        <translation>Hiç belirteç yok.</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>Okuyucuda yazın</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TrafficCard</name>
    <message>
        <source>Traffic of payloads</source>
        <translation>Yük trafiği</translation>
    </message>
    <message>
        <source>How much, when? The dashed line is the limit of what is sent, and can be dragged</source>
        <translation>Ne kadar, ne zaman? Kesikli çizgi gönderme sınırıdır, sürüklenebilir</translation>
    </message>
    <message>
        <source>Time that the traffic shows</source>
        <translation>Trafiğin gösterdiği süre</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logaritmik</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 dk</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 sa</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 sa</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 g</translation>
    </message>
    <message>
        <source>28 d</source>
        <translation>28 g</translation>
    </message>
    <message>
        <source>Each step of the axis is ten times the last</source>
        <translation>Eksenin her adımı öncekinin on katıdır</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>Aktarımlar sınırlandırılmadı.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>Sınırlar öncekiyle aynı.</translation>
    </message>
    <message>
        <source>What is sent has no limit now.</source>
        <translation>Göndermenin artık sınırı yok.</translation>
    </message>
    <message>
        <source>At most %1 is sent now.</source>
        <translation>Artık en çok %1 gönderilir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nothing was counted in this time yet.</source>
        <translation>Bu sürede henüz bir şey sayılmadı.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Aktarımlar</translation>
    </message>
    <message>
        <source>No payloads are held or fetched here.</source>
        <translation>Burada tutulan ya da getirilen yük yok.</translation>
    </message>
    <message>
        <source>Payloads of up to 16 KiB travel in their transaction. Larger ones appear here once a release is published that this node has a part in.</source>
        <translation>16 KiB boyutuna kadar yükler kendi işlemlerinde taşınır. Daha büyükleri, bu düğümün payı olan bir yayın yayımlanınca burada belirir.</translation>
    </message>
    <message>
        <source>%1 of %2 parts are complete</source>
        <translation>%2 parçadan %1 tamam</translation>
    </message>
    <message>
        <source>This transfer is gone.</source>
        <translation>Bu aktarım artık yok.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Eşler</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>indirme %1, gönderme %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Boşa giden</translation>
    </message>
    <message>
        <source>Pieces root</source>
        <translation>Parça kökü</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Limit...</source>
        <translation>Sınırla…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Goes on, and tries at once what failed</source>
        <translation>Sürdürür ve başarısız olanı hemen dener</translation>
    </message>
    <message>
        <source>Neither fetched nor offered to others, also after a restart; what is here stays</source>
        <translation>Yeniden başlatmadan sonra da ne getirilir ne başkalarına sunulur; buradaki kalır</translation>
    </message>
    <message>
        <source>Reads the whole file and compares it with its root; what is damaged is fetched again</source>
        <translation>Tüm dosyayı okur ve köküyle karşılaştırır; bozuk olan yeniden getirilir</translation>
    </message>
    <message>
        <source>How much of the line these transfers may take</source>
        <translation>Bu aktarımların hattın ne kadarını kullanabileceği</translation>
    </message>
    <message>
        <source>Shows where the file lies on this computer</source>
        <translation>Dosyanın bu bilgisayarda nerede olduğunu gösterir</translation>
    </message>
    <message>
        <source>Pieces: full are here, tinted are with peers, struck through with nobody</source>
        <translation>Parçalar: dolu burada, renkli eşlerde, üstü çizili kimsede</translation>
    </message>
    <message>
        <source>Limit all...</source>
        <translation>Tümünü sınırla…</translation>
    </message>
    <message>
        <source>How much of the line all transfers together may take</source>
        <translation>Tüm aktarımların birlikte hattın ne kadarını kullanabileceği</translation>
    </message>
    <message>
        <source>The transfer is as before.</source>
        <translation>Aktarım eskisi gibi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The transfer goes on.</source>
        <translation>Aktarım sürüyor.</translation>
    </message>
    <message>
        <source>The transfer was not started.</source>
        <translation>Aktarım başlatılmadı.</translation>
    </message>
    <message>
        <source>The transfer is stopped, also after a restart.</source>
        <translation>Aktarım durduruldu, yeniden başlatmadan sonra da.</translation>
    </message>
    <message>
        <source>The transfer was not stopped.</source>
        <translation>Aktarım durdurulmadı.</translation>
    </message>
    <message>
        <source>The file is read and compared.</source>
        <translation>Dosya okunuyor ve karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>The file was not checked.</source>
        <translation>Dosya denetlenmedi.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Klasör açılamadı.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>%1 sınırla</translation>
    </message>
    <message numerus="yes">
        <source>Limit %n transfer(s), each</source>
        <translation>
            <numerusform>%n aktarımı ayrı ayrı sınırla</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was not limited.</source>
        <translation>Aktarım sınırlanmadı.</translation>
    </message>
    <message>
        <source>Limit all transfers together</source>
        <translation>Tüm aktarımları birlikte sınırla</translation>
    </message>
    <message>
        <source>The transfers were not limited.</source>
        <translation>Aktarımlar sınırlanmadı.</translation>
    </message>
    <message>
        <source>The limits are as before.</source>
        <translation>Sınırlar eskisi gibi.</translation>
    </message>
    <message>
        <source>All transfers together: %1 down, %2 up.</source>
        <translation>Tüm aktarımlar birlikte: %1 indirme, %2 yükleme.</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Receive at most</source>
        <translation>En çok al</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>En çok gönder</translation>
    </message>
    <message>
        <source>Set the limits</source>
        <translation>Sınırları koy</translation>
    </message>
    <message>
        <source>Kept over restarts. Zero is no limit.</source>
        <translation>Yeniden başlatmalarda korunur. Sıfır, sınır yok demektir.</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>Sistem diyor ki</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Yeniden denenecek</translation>
    </message>
    <message>
        <source>It is being tried all the time</source>
        <translation>Sürekli deneniyor</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Kendiliğinden değil</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Its rate in the last 15 minutes; the line across is what it may send, and can be moved</source>
        <translation>Son 15 dakikadaki hızı; çizgi gönderebileceği en çok miktardır ve taşınabilir</translation>
    </message>
    <message numerus="yes">
        <source>Limits of %n transfer(s): %1 down, %2 up.</source>
        <translation>
            <numerusform>%n aktarımın sınırları: %1 indirme, %2 yükleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers of this transfer</source>
        <translation>Bu aktarımın eşleri</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Eş</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Elindeki</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>Buraya</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Buradan</translation>
    </message>
    <message>
        <source>%1, it connected to us</source>
        <translation>%1, bize bağlandı</translation>
    </message>
    <message>
        <source>%1, we connected to it</source>
        <translation>%1, biz ona bağlandık</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>şimdiye kadar %1</translation>
    </message>
    <message>
        <source>Copy magnet</source>
        <translation>Magnet kopyala</translation>
    </message>
    <message>
        <source>The link of its payload: the search of every console of the consortium finds it. Other programs do not: payloads are exchanged with members only</source>
        <translation>Yükünün bağlantısı: konsorsiyumun her konsolundaki arama onu bulur. Başka programlar bulamaz: yükler yalnızca üyelerle değiş tokuş edilir</translation>
    </message>
    <message numerus="yes">
        <source>%n magnet link(s) copied.</source>
        <translation>
            <numerusform>%n magnet bağlantısı kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Info-hash</source>
        <translation>Info-hash</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>indirme %1</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>gönderme %1</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>aktarım yok</translation>
    </message>
    <message>
        <source>Who has which part</source>
        <translation>Hangi parça kimde</translation>
    </message>
    <message>
        <source>A line for each connected peer, the fastest first</source>
        <translation>Bağlı her eş için bir satır, en hızlısı başta</translation>
    </message>
    <message>
        <source>Which parts each peer has</source>
        <translation>Her eşin hangi parçaları var</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
</context>
<context>
    <name>quorate::pages::VendorDesk</name>
    <message>
        <source>Your releases</source>
        <translation>Yayınlarınız</translation>
    </message>
    <message>
        <source>What is begun, where is it, and who waits for you?</source>
        <translation>Ne başlatıldı, nerede ve kim sizi bekliyor?</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Taslağı at</translation>
    </message>
    <message>
        <source>Questions from checkers</source>
        <translation>Denetleyicilerin soruları</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>Yanıtla…</translation>
    </message>
    <message>
        <source>No drafts. A new release can be saved as one and finished later.</source>
        <translation>Taslak yok. Yeni bir yayın taslak olarak kaydedilip sonra bitirilebilir.</translation>
    </message>
    <message>
        <source>No question waits for your answer.</source>
        <translation>Yanıtınızı bekleyen soru yok.</translation>
    </message>
    <message>
        <source>The draft of %1 is dropped.</source>
        <translation>%1 taslağı atıldı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Published, no vote yet</source>
        <translation>Yayımlandı, henüz oy yok</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <translation>Dağıtılıyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Saved by deltas</source>
        <translation>Deltaların kazancı</translation>
    </message>
    <message>
        <source>%1 instead of %2, %3 less</source>
        <translation>%2 yerine %1, %3 daha az</translation>
    </message>
    <message>
        <source>Drafts, not published</source>
        <translation>Taslaklar, yayımlanmadı</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Yeni yayın</translation>
    </message>
</context>
<context>
    <name>quorate::pages::ViewHelp</name>
    <message>
        <source>What needs you comes first, then how the network and the fleet are. Tiles and charts lead to the view behind them; the range at the top is that of all charts.</source>
        <translation>Önce sizi bekleyenler, sonra ağın ve filonun durumu. Kutucuklar ve grafikler arkalarındaki görünüme götürür; üstteki dönem bütün grafikler içindir.</translation>
    </message>
    <message>
        <source>Every release on the ledger: who voted how, what it is made of, and how far it has come. Whoever published one withdraws it here; the evidence for it can be exported and checked without any node.</source>
        <translation>Defterdeki bütün yayınlar: kimin nasıl oy verdiği, neden oluştukları ve nereye kadar ulaştıkları. Bir yayını yayımlayan onu burada geri çeker; kanıtları dışa aktarılabilir ve hiçbir düğüm olmadan doğrulanabilir.</translation>
    </message>
    <message>
        <source>From two images to a signed release, on one page. The delta is built and tried as soon as both are chosen; nothing is published before you confirm it, and ten seconds after that it can still be taken back.</source>
        <translation>İki görüntüden imzalı bir yayına, tek sayfada. Delta, ikisi de seçilir seçilmez oluşturulur ve denenir; siz onaylamadan hiçbir şey yayımlanmaz ve onaydan sonraki on saniye içinde hâlâ geri alınabilir.</translation>
    </message>
    <message>
        <source>Releases that wait for your vote, with the rebuilt image, what changed in it, and what the analyzers found. A vote is for exactly these bytes; approving asks for the checklist, rejecting for a reason.</source>
        <translation>Oyunuzu bekleyen yayınlar: yeniden oluşturulan görüntü, içinde değişenler ve çözümleyicilerin buldukları. Bir oy tam olarak bu baytlar içindir; onaylamak denetim listesini, reddetmek bir gerekçe ister.</translation>
    </message>
    <message>
        <source>How fast this gateway offers an approved release: rings of devices, each with a gate to the next one. A rollout that fails more often than its limit pauses by itself; it can only hold back, never make a device install.</source>
        <translation>Bu ağ geçidinin onaylı bir yayını ne hızla sunduğu: cihaz halkaları, her biri sonrakine bir eşikle. Sınırından sık başarısız olan dağıtım kendiliğinden durur; yalnızca geri tutabilir, bir cihaza asla kurulum yaptıramaz.</translation>
    </message>
    <message>
        <source>Which devices have a release, by their own signed word, and why the others have not. Each number leads to the devices behind it.</source>
        <translation>Hangi cihazlarda bir yayının bulunduğu, kendi imzalı sözlerine göre, ve ötekilerde neden bulunmadığı. Her sayı arkasındaki cihazlara götürür.</translation>
    </message>
    <message>
        <source>Who carries releases to devices: when each was last seen, what it delivered, and what failed there.</source>
        <translation>Yayınları cihazlara kimin taşıdığı: her birinin en son ne zaman görüldüğü, ne teslim ettiği ve orada neyin başarısız olduğu.</translation>
    </message>
    <message>
        <source>One device at a time: what it runs, what it was offered, what it signed. Find it by number, model or state; its evidence can be exported.</source>
        <translation>Her seferinde bir cihaz: ne çalıştırdığı, ona ne sunulduğu, ne imzaladığı. Numara, model ya da durumla bulun; kanıtları dışa aktarılabilir.</translation>
    </message>
    <message>
        <source>Device types, who owns them and who may publish for them. The owner enrols devices here and revokes those that are lost.</source>
        <translation>Cihaz türleri, kime ait oldukları ve onlar için kimin yayımlayabileceği. Sahibi cihazları burada kaydeder ve kaybolanları iptal eder.</translation>
    </message>
    <message>
        <source>The blocks of both ledgers, what is in them, and what still waits to get in. A transaction can be read in words or in bytes, and proven against the settled head.</source>
        <translation>Her iki defterin blokları, içlerindekiler ve girmeyi hâlâ bekleyenler. Bir işlem sözcüklerle ya da baytlarla okunabilir ve kesinleşmiş başa karşı kanıtlanabilir.</translation>
    </message>
    <message>
        <source>The nodes of other members that this one talks to, and how well. Add one by its address, disconnect it, or ban it.</source>
        <translation>Bu düğümün konuştuğu öteki üyelerin düğümleri ve ne kadar iyi konuştuğu. Adresiyle birini ekleyin, bağlantısını kesin ya da yasaklayın.</translation>
    </message>
    <message>
        <source>The bytes of releases that this node fetches or gives away, piece by piece, and why one of them stands still. They can be stopped, checked anew and limited.</source>
        <translation>Bu düğümün aldığı ya da verdiği yayın baytları, parça parça, ve birinin neden durduğu. Durdurulabilir, yeniden denetlenebilir ve sınırlanabilirler.</translation>
    </message>
    <message>
        <source>Who takes part, in which roles and with which keys. Compare a fingerprint over another channel before you trust it.</source>
        <translation>Kimin, hangi rollerde ve hangi anahtarlarla katıldığı. Bir parmak izine güvenmeden önce onu başka bir kanaldan karşılaştırın.</translation>
    </message>
    <message>
        <source>What somebody has to look at: failures, silence, and signed statements that contradict each other, with the evidence. They can be acknowledged, assigned and muted.</source>
        <translation>Birinin bakması gerekenler: başarısızlıklar, sessizlik ve birbiriyle çelişen imzalı beyanlar, kanıtlarıyla. Üstlenilebilir, atanabilir ve susturulabilirler.</translation>
    </message>
    <message>
        <source>Files for people who have no node: as PDF to read, and as signed JSON that the command line verifies. They can be made now or by a schedule.</source>
        <translation>Düğümü olmayanlar için dosyalar: okumak için PDF, komut satırının doğruladığı imzalı JSON. Şimdi ya da bir takvime göre hazırlanabilirler.</translation>
    </message>
    <message>
        <source>What takes time: how far it is, how long it will take, and how it ended. Cancelling one cleans up after it.</source>
        <translation>Zaman alan şeyler: ne kadarının bittiği, ne kadar süreceği ve nasıl sonuçlandığı. Bir işi iptal etmek arkasını da toplar.</translation>
    </message>
    <message>
        <source>How the console looks and speaks, which notices come, which keys do what, and what closing the window means. What you choose holds at once.</source>
        <translation>Konsolun nasıl göründüğü ve hangi dilde konuştuğu, hangi bildirimlerin geldiği, hangi tuşun ne yaptığı ve pencereyi kapatmanın anlamı. Seçtiğiniz hemen geçerli olur.</translation>
    </message>
</context>
<context>
    <name>quorate::pages::Watched</name>
    <message>
        <source>Watched</source>
        <translation>İzleniyor</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Take it out of what you watch (W)</source>
        <translation>İzlemeyi bırak (W)</translation>
    </message>
    <message>
        <source>Put it among what you watch, for you alone (W)</source>
        <translation>Yalnız sizin için izlediklerinizin arasına koy (W)</translation>
    </message>
</context>
<context>
    <name>quorate::pages::notice_rules</name>
    <message>
        <source>A release waits for your review</source>
        <translation>Bir yayın incelemenizi bekliyor</translation>
    </message>
    <message>
        <source>A release of yours was decided, or one was recalled</source>
        <translation>Bir yayınınız karara bağlandı ya da biri geri çağrıldı</translation>
    </message>
    <message>
        <source>A checker asks about a release of yours</source>
        <translation>Bir denetçi yayınınız hakkında soruyor</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>Bir dağıtım kendiliğinden durakladı</translation>
    </message>
    <message>
        <source>Somebody signed two statements that contradict each other</source>
        <translation>Biri çelişen iki bildirimi imzaladı</translation>
    </message>
    <message>
        <source>Less than six hours are left for a vote of yours</source>
        <translation>Bir oyunuz için altı saatten az kaldı</translation>
    </message>
</context>
<context>
    <name>quorate::pages::shortcuts</name>
    <message>
        <source>Search or run a command</source>
        <translation>Ara ya da komut çalıştır</translation>
    </message>
    <message>
        <source>Filter of the table</source>
        <translation>Tablonun süzgeci</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Çalışan işler</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Anahtarları kilitle</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>View in a window of its own</source>
        <translation>Görünümü kendi penceresinde aç</translation>
    </message>
    <message>
        <source>Denser rows</source>
        <translation>Daha sık satırlar</translation>
    </message>
    <message>
        <source>Wider rows</source>
        <translation>Daha geniş satırlar</translation>
    </message>
    <message>
        <source>What this view is for, and its keys</source>
        <translation>Bu görünüm ne işe yarar, ve tuşları</translation>
    </message>
    <message>
        <source>View %1 of the rail</source>
        <translation>Çubuğun %1. görünümü</translation>
    </message>
    <message>
        <source>Text fields and tables need these keys.</source>
        <translation>Metin alanları ve tablolar bu tuşlara gerek duyar.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: a key alone is needed for typing.</source>
        <translation>Ctrl ya da Alt ekleyin: tek başına bir tuş yazmak için gerekir.</translation>
    </message>
    <message>
        <source>These keys are those of: %1</source>
        <translation>Bu tuşlar şunun: %1</translation>
    </message>
    <message>
        <source>Details beside or below the table</source>
        <translation>Ayrıntılar tablonun yanında ya da altında</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Önceki bölme</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Yeni yayın</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Card</name>
    <message>
        <source>In a window of its own</source>
        <translation>Kendi penceresinde</translation>
    </message>
    <message>
        <source>Details in a window of their own</source>
        <translation>Ayrıntılar kendi penceresinde</translation>
    </message>
    <message>
        <source>%1 in a window of its own</source>
        <translation>%1 kendi penceresinde</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterChips</name>
    <message>
        <source>Remove this filter</source>
        <translation>Bu süzgeci kaldır</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Süzgeç: %1</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Değere göre</translation>
    </message>
    <message>
        <source>Shows the rows of one value</source>
        <translation>Tek bir değerin satırlarını gösterir</translation>
    </message>
    <message>
        <source>Name this filter</source>
        <translation>Bu süzgeci adlandır</translation>
    </message>
    <message>
        <source>Filter: %1
F2 names it, Delete removes it.</source>
        <translation>Süzgeç: %1
F2 adlandırır, Delete tuşu kaldırır.</translation>
    </message>
    <message>
        <source>Name of the filter %1</source>
        <translation>Süzgecin adı: %1</translation>
    </message>
    <message>
        <source>Name, or Enter for: %1</source>
        <translation>Ad, ya da Enter: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterExpression</name>
    <message>
        <source>There is no column &quot;%1&quot;. Columns: %2</source>
        <translation>“%1” adlı sütun yok. Sütunlar: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a number.</source>
        <translation>“%1” için bir sayı gerekir.</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;. Units: kB MB GB, %, s min h d w.</source>
        <translation>“%1” adlı birim yok. Birimler: kB MB GB, %, s min h d w.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Böyle bir zaman yok.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::FilterField</name>
    <message>
        <source>Filter: words, or column:value</source>
        <translation>Süzgeç: sözcükler ya da sütun:değer</translation>
    </message>
    <message>
        <source>Completions of the filter</source>
        <translation>Süzgeç tamamlamaları</translation>
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
        <translation>Tüm sözcükler, herhangi bir sırayla geçmelidir.
sütun:metin    bir sütunda; bütün hücre için sütun:=metin
sütun:&gt;10     ayrıca &gt;= &lt; &lt;=, kB MB GB, % ya da s min h d w ile: last:&gt;24h bir günden fazla önce
               ve deadline:&lt;6h altı saatten yakın
sütun:&gt;=2026-10-01T12:30Z    bir an, UTC olarak
-terim          tersi
*              herhangi bir şey;  boşluklar için &quot;tırnak&quot;
Sütunlar: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Form</name>
    <message>
        <source>%1 bytes; the ledger takes %2.</source>
        <translation>%1 bayt; defter en çok %2 alır.</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::HexView</name>
    <message>
        <source>%1 bytes before, %2 bytes after</source>
        <translation>önce %1 bayt, sonra %2 bayt</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>0x%1 is marked</source>
        <translation>0x%1 işaretli</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::MarkdownView</name>
    <message>
        <source>[picture left out: %1]</source>
        <translation>[resim çıkarıldı: %1]</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::NotesView</name>
    <message>
        <source>Release notes</source>
        <translation>Yayın notları</translation>
    </message>
    <message>
        <source>Release notes as they are signed</source>
        <translation>İmzalandığı haliyle yayın notları</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>İmzalandığı gibi</translation>
    </message>
    <message>
        <source>Show the notes as they are signed</source>
        <translation>Notları imzalandığı haliyle göster</translation>
    </message>
    <message>
        <source>The plain text is what the vendor signs; formatting is added by this window</source>
        <translation>Sağlayıcının imzaladığı düz metindir; biçimlendirmeyi bu pencere ekler</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PeerPieces</name>
    <message>
        <source>%1: %2 of %3 parts</source>
        <translation>%1: %3 parçadan %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::PieceMap</name>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>Bayt %1 - %2</translation>
    </message>
    <message>
        <source>%1: here</source>
        <translation>%1: burada</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>%1: burada değil</translation>
    </message>
    <message>
        <source>%1: not here, and nobody who is connected has all of it</source>
        <translation>%1: burada değil ve bağlı hiç kimsede tümü yok</translation>
    </message>
    <message numerus="yes">
        <source>%1: not here; %n peer(s) have its rarest piece</source>
        <translation>
            <numerusform>%1: burada değil; en seyrek parçası %n eşte var</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::widgets::QuickLook</name>
    <message>
        <source>Space or Esc closes, the arrow keys go on</source>
        <translation>Boşluk ya da Esc kapatır, ok tuşları ilerler</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Rail</name>
    <message>
        <source>Places</source>
        <translation>Bölümler</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, bekleyen: %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Section</name>
    <message>
        <source>Opens this section</source>
        <translation>Bu bölümü açar</translation>
    </message>
    <message>
        <source>Folds this section, which is done, to one line</source>
        <translation>Tamamlanan bu bölümü tek satıra katlar</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Aç: %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Katla: %1</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
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
        <translation>Süzgeç: %1</translation>
    </message>
    <message>
        <source>Columns, copy and export</source>
        <translation>Sütunlar, kopyalama ve dışa aktarma</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Süzgece uyan satır yok.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Waiting for the node.</source>
        <translation>Düğüm bekleniyor.</translation>
    </message>
    <message>
        <source>The first picture arrives as soon as the node has opened its ledgers.</source>
        <translation>Düğüm defterlerini açar açmaz ilk görünüm gelir.</translation>
    </message>
    <message>
        <source>It looks for what belongs in this list.</source>
        <translation>Bu listeye ait olanları arıyor.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Satırlar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 / %2 satır</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2</source>
        <translation>%1, seçilen: %2</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON olarak kopyala</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>CSV olarak kaydet...</translation>
    </message>
    <message>
        <source>Save as JSON...</source>
        <translation>JSON olarak kaydet...</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>Sütunlar...</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Bu süzgeci sakla</translation>
    </message>
    <message>
        <source>Keep this filter as a button</source>
        <translation>Bu süzgeci düğme olarak sakla</translation>
    </message>
    <message>
        <source>Only this value</source>
        <translation>Yalnızca bu değer</translation>
    </message>
    <message>
        <source>Not this value</source>
        <translation>Bu değer hariç</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Bu sütuna göre sırala</translation>
    </message>
    <message>
        <source>Then by this column</source>
        <translation>Ardından bu sütuna göre</translation>
    </message>
    <message>
        <source>As Shift with a click on the column&apos;s title</source>
        <translation>Sütun başlığına Shift ile tıklamak gibi</translation>
    </message>
    <message>
        <source>Rows keep their places while the pointer is over them or keys move among them</source>
        <translation>İmleç üzerlerindeyken ya da tuşlarla gezilirken satırlar yerinde kalır</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n yeni satır</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>written: %1 of %2</source>
        <translation>yazılan: %1 / %2</translation>
    </message>
</context>
<context>
    <name>quorate::widgets::Toasts</name>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Ayrıntılar...</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Tümünü kapat</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n ileti daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Release chain</source>
        <translation>Yayın zinciri</translation>
    </message>
    <message>
        <source>Delivery chain</source>
        <translation>Teslimat zinciri</translation>
    </message>
    <message>
        <source>The node says: %1.</source>
        <translation>Düğümün dediği: %1.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Askıda</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Geri çağrıldı</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Dağıtıcı</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Doğrulayıcı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Ağaç</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Yapılandırma</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>File tree</source>
        <translation>Dosya ağacı</translation>
    </message>
    <message>
        <source>Signs transactions</source>
        <translation>İşlemleri imzalar</translation>
    </message>
    <message>
        <source>Signs releases</source>
        <translation>Yayınları imzalar</translation>
    </message>
    <message>
        <source>Root, kept offline</source>
        <translation>Kök, çevrim dışı saklanır</translation>
    </message>
    <message>
        <source>Signs votes</source>
        <translation>Oyları imzalar</translation>
    </message>
    <message>
        <source>Signs blocks</source>
        <translation>Blokları imzalar</translation>
    </message>
    <message>
        <source>Cosigns checkpoints</source>
        <translation>Denetim noktalarını ortak imzalar</translation>
    </message>
    <message>
        <source>Connections of the node</source>
        <translation>Düğümün bağlantıları</translation>
    </message>
    <message>
        <source>Opens sealed data</source>
        <translation>Mühürlü veriyi açar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Yetişiyor</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Takıldı</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durdu</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetleniyor</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Getiriliyor</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>Paylaşılıyor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Sunuldu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Build a delta</source>
        <translation>Delta oluştur</translation>
    </message>
    <message>
        <source>Publish a release</source>
        <translation>Yayın yayımla</translation>
    </message>
    <message>
        <source>Add an artifact</source>
        <translation>Yapıt ekle</translation>
    </message>
    <message>
        <source>Rebuild for review</source>
        <translation>İnceleme için yeniden oluştur</translation>
    </message>
    <message>
        <source>Measure a delta</source>
        <translation>Delta ölç</translation>
    </message>
    <message>
        <source>Fetch a payload</source>
        <translation>Yük getir</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dosyalar okunuyor</translation>
    </message>
    <message>
        <source>Indexing the old version</source>
        <translation>Eski sürüm dizinleniyor</translation>
    </message>
    <message>
        <source>Looking for what stayed the same</source>
        <translation>Aynı kalanlar aranıyor</translation>
    </message>
    <message>
        <source>Comparing what moved</source>
        <translation>Yer değiştirenler karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Sıkıştırılıyor</translation>
    </message>
    <message>
        <source>Writing the payload</source>
        <translation>Yük yazılıyor</translation>
    </message>
    <message>
        <source>Applying and comparing</source>
        <translation>Uygulanıp karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Waiting until it is settled</source>
        <translation>Kesinleşmesi bekleniyor</translation>
    </message>
    <message>
        <source>Rebuilding the target</source>
        <translation>Hedef yeniden oluşturuluyor</translation>
    </message>
    <message>
        <source>Building the delta</source>
        <translation>Delta oluşturuluyor</translation>
    </message>
    <message>
        <source>Fetching the payloads</source>
        <translation>Yükler getiriliyor</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>A device failed its boot check</source>
        <translation>Bir cihaz önyükleme denetimini geçemedi</translation>
    </message>
    <message>
        <source>A device reported a failure</source>
        <translation>Bir cihaz başarısızlık bildirdi</translation>
    </message>
    <message>
        <source>A device signed two conflicting statements</source>
        <translation>Bir cihaz çelişen iki beyan imzaladı</translation>
    </message>
    <message>
        <source>A batch of a gateway was struck</source>
        <translation>Bir ağ geçidinin yığını geçersiz sayıldı</translation>
    </message>
    <message>
        <source>The followed directory is behind</source>
        <translation>İzlenen dizin geride</translation>
    </message>
    <message>
        <source>This node cannot keep what it should</source>
        <translation>Bu düğüm tutması gerekeni tutamıyor</translation>
    </message>
    <message>
        <source>A file of this node&apos;s store is damaged</source>
        <translation>Bu düğümün deposundaki bir dosya hasarlı</translation>
    </message>
    <message>
        <source>A validator signed another history</source>
        <translation>Bir doğrulayıcı başka bir geçmiş imzaladı</translation>
    </message>
    <message>
        <source>A member signed two conflicting statements</source>
        <translation>Bir üye çelişen iki beyan imzaladı</translation>
    </message>
    <message>
        <source>A transaction of ours does not appear</source>
        <translation>Bir işlemimiz görünmüyor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Admission of a member</source>
        <translation>Üye kabulü</translation>
    </message>
    <message>
        <source>New epoch</source>
        <translation>Yeni dönem</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Enrolment of devices</source>
        <translation>Cihaz kaydı</translation>
    </message>
    <message>
        <source>Revocation of devices</source>
        <translation>Cihaz iptali</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Yayımlama</translation>
    </message>
    <message>
        <source>Added artifact</source>
        <translation>Eklenen yapıt</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Oy</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Geri çekme</translation>
    </message>
    <message>
        <source>Anchor of the release chain</source>
        <translation>Yayın zincirinin çapası</translation>
    </message>
    <message>
        <source>Batch of acknowledgements</source>
        <translation>Alındı bildirimleri yığını</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Dengeli</translation>
    </message>
    <message>
        <source>Fastest to build</source>
        <translation>En hızlı oluşturulan</translation>
    </message>
    <message>
        <source>Smallest payload</source>
        <translation>En küçük yük</translation>
    </message>
    <message>
        <source>Least memory on the device</source>
        <translation>Cihazda en az bellek</translation>
    </message>
    <message>
        <source>A chain of this node has stopped for good</source>
        <translation>Bu düğümün bir zinciri kalıcı olarak durdu</translation>
    </message>
    <message>
        <source>What this node knows is old</source>
        <translation>Bu düğümün bildikleri eski</translation>
    </message>
    <message>
        <source>The gateway&apos;s keys are locked</source>
        <translation>Ağ geçidinin anahtarları kilitli</translation>
    </message>
    <message>
        <source>An approved release cannot be offered to devices</source>
        <translation>Onaylanan bir yayın cihazlara sunulamıyor</translation>
    </message>
    <message>
        <source>A rollout paused by itself</source>
        <translation>Bir dağıtım kendiliğinden duraklatıldı</translation>
    </message>
    <message>
        <source>A rollout stopped with its release</source>
        <translation>Bir dağıtım yayınıyla birlikte durdu</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Bu bilgisayarın saati yanlış</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zamanlandı</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Düzenlendi</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlatıldı</translation>
    </message>
    <message>
        <source>Ring opened</source>
        <translation>Halka açıldı</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Sürdürüldü</translation>
    </message>
    <message>
        <source>Resumed, failures retried</source>
        <translation>Sürdürüldü, yeniden denendi</translation>
    </message>
    <message>
        <source>Ring opened by hand</source>
        <translation>Halka elle açıldı</translation>
    </message>
    <message>
        <source>All rings opened at once</source>
        <translation>Bütün halkalar birden açıldı</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Says it is installed</source>
        <translation>Kurulu olduğunu söylüyor</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Kuruldu</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Doğrulanıyor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 have voted; how is shown once you have voted. Needed to approve: %3</source>
        <translation>
            <numerusform>%1 / %2 oy kullandı; nasıl olduğu siz oy kullanınca gösterilir. Onay için gereken: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden until you vote</source>
        <translation>Siz oy kullanana dek gizli</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>İmzalanıyor</translation>
    </message>
    <message>
        <source>Fetches or installs</source>
        <translation>Alıyor ya da kuruyor</translation>
    </message>
    <message>
        <source>Waits for its restart</source>
        <translation>Yeniden başlamayı bekliyor</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>İptal ediliyor</translation>
    </message>
    <message>
        <source>Ended without a word</source>
        <translation>Haber vermeden bitti</translation>
    </message>
    <message>
        <source>Overtaken by another</source>
        <translation>Başkası yerini aldı</translation>
    </message>
    <message>
        <source>Run an analyzer again</source>
        <translation>Bir çözümleyiciyi yeniden çalıştır</translation>
    </message>
    <message>
        <source>Verify a chain from its beginning</source>
        <translation>Bir zinciri baştan doğrula</translation>
    </message>
    <message>
        <source>Applying blocks</source>
        <translation>Bloklar uygulanıyor</translation>
    </message>
    <message>
        <source>Read the offer</source>
        <translation>Teklifi okudu</translation>
    </message>
    <message>
        <source>Began to fetch</source>
        <translation>Almaya başladı</translation>
    </message>
    <message>
        <source>Fetched all of it</source>
        <translation>Tümünü aldı</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dedi</translation>
    </message>
    <message>
        <source>Signed its acknowledgement</source>
        <translation>Alındı bildirimini imzaladı</translation>
    </message>
    <message>
        <source>Accuses a gateway</source>
        <translation>Bir ağ geçidini suçluyor</translation>
    </message>
    <message>
        <source>Sign a report</source>
        <translation>Bir raporu imzala</translation>
    </message>
    <message>
        <source>%1, rejections: %2</source>
        <translation>%1, ret: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 approvals, %2 needed</source>
        <translation>
            <numerusform>%1 onay, gereken: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approvals</source>
        <translation>
            <numerusform>%1 / %2 onay</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 needed</source>
        <comment>approvals</comment>
        <translation>%1, gereken: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>approvals</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, checkers: %2</source>
        <translation>%1, denetçiler: %2</translation>
    </message>
</context>
</TS>
