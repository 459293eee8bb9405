<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CategorySlots</name>
    <message>
        <source>other</source>
        <extracomment>The categories beyond the seven most frequent</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the curves (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends in .png, .svg or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetCharts</name>
    <message>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini %1</source>
        <extracomment>How unequal a distribution is: 0 all alike, 1 one has all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few %1 get most of the ratings. A model that ignores this will look good and recommend little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few %1 get most of the attention. A model that ignores this will look good and help little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of the %1 has %2 of the ratings: a model that only knows them recommends little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of the %1 has %2 of the attention: a model that only knows them helps little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 give %2</source>
        <extracomment>A share of the ratings and a rating: &quot;15 % give 5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetDescription</name>
    <message>
        <source>%1 (built in)</source>
        <extracomment>The name of a data set that comes with the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetFigures</name>
    <message>
        <source>ratings per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per user on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per %1 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the matrix filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetRows</name>
    <message>
        <source>en</source>
        <extracomment>The ISO code of the language of this translation: &quot;zh&quot; in Chinese</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbeddingRefusal</name>
    <message>
        <source>Nothing is trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no embeddings to compare. Train one that has them, such as matrix factorisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has no training ratings, so the embedding says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 has no training ratings, so its embedding says nothing.</source>
        <extracomment>%1 is the noun of the items</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>cannot be opened: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk or copy the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path for a spelling mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header names no </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which column is which, for example user,item,rating,timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too few columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row is left: no value is at least </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower the smallest value that counts as positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no file of ratings; found: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating file has one row a rating with a user and an item; name the file itself if it is one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not begin with (user,item)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negatives files have lines such as (0,25), a tab, and the items to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown user </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every user of the negatives must have a row in the given files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out or give the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged gzip file: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download or copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a line of more than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating files have one short row a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sci-fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it was saved or copied completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is UTF-16 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings are read from CSV, TSV and similar text files, plain or gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a header but no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it was saved completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows need a user and an item, parted by a comma, semicolon, tab, bar, &quot;::&quot; or space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row could be read; the commonest reason: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open its folder, or say which column is which: user,item,rating,timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclosed quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty item id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timestamp is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommend by score, or choose a user with ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train a model that has them, such as matrix factorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one that was rated, or train with more of the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a user with ratings, or train with more of the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many ratings at the mean every item is given before its own count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many ratings at the mean every user is given before their own count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taste match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers per user and item. More can tell finer tastes apart, and memorise more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one rating moves the numbers. Too small is slow, too large jumps about or blows up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate decay per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is multiplied by this after every epoch. 1 keeps it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the embeddings towards zero. Too little memorises, too much forgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the user and item averages towards the mean rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the random numbers that the embeddings start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training blew up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the model is back at its last good state; lower the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how far one batch moves each number. Too small is slow, too large jumps about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the embeddings of a batch towards zero. Too little memorises, too much forgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings whose errors are averaged for one step. Smaller is slower and noisier, larger takes fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the mean rating and one number per user and per item. Without them the dot product has to say it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings scaled to 0–1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from ratings mapped to 0–1 and maps predictions back. Makes the regularisation weigh more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embeddings start from random numbers between minus and plus this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding dot product (Adam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two embedding layers and a dot product, as beginners&apos; exercises have it: no biases, no regularisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitsSentence</name>
    <message>
        <source>the one hidden %2 of user %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 hidden %2 of user %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one hidden %2 that user %3 rated %4 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 hidden %2 that user %3 rated %4 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the first %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the first %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the first %2 is among %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the first %2 is among %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the first %2 are among %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 of user %2 is hidden from training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the hidden %1 was rated %2 or more by user %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 ratings made up, so the true tastes are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read, none refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ratings are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings %1 to %2 in whole stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings %1 to %2 in half stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings %1 to %2 in steps of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row says that it happened, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row says that it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with time of rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without time of rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences in a row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHistogram</name>
    <message>
        <source>%1 without test</source>
        <extracomment>The mean rating of a film; the ratings of the test part are not counted</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemInsight</name>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Really rated %1, hidden from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really chosen, hidden from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the user&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars add up to the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars add up to the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot recommend this %1.</source>
        <extracomment>%1 is the noun of the items</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the similar users has rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the user&apos;s history is near it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NounWords</name>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; %1 is the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>Mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taste match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of this %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of this user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionParts</name>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other %2</source>
        <extracomment>The bar of all similar users or films that are not named; %1 is how many, %2 the noun</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingPeriod</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the first to the last rating: &quot;2021 to 2023&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A date format: month and year where the ratings go on for months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date format: day and month where the ratings go on for days</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitCheck</name>
    <message>
        <source>random, %1 held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per user, %1 held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2 held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last of each user held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by time, last %1 held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of users held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it came with the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair is in two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One held-out pair is in two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held-out pairs are in two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user has a training rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user has no training rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users have no training rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 has a training rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One %1 has no training rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 have no training rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test pair is cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 test pairs are cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No validation pair is cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 validation pairs are cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test is not later than training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test is later than training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random split lets the model see the future. For a forecast choose “by time”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This split lets the model see the future. For a forecast choose “by time”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainTexts</name>
    <message>
        <source>Open ratings to see a model learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training could not begin. Another model or split may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only counts: a baseline that every learning model should beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Play (Space): this model needs a single pass over the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that is too long jumps over the valley, further each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished. Validation was best at epoch %1: that model is the one shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished. Is validation still improving? Then Play (Space) adds as many epochs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Play (Space) and watch both curves fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both curves should fall. If validation turns up while training falls, the model is memorising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to train on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file or folder of ratings anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No curve to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model counts and is done. See its metric, and its lists on the Recommend page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no vectors to draw a map of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map comes with the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserInsight</name>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · mean %2</source>
        <extracomment>The facts of a user: &quot;57 ratings&quot;, and the mean of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves since epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch a recommender learn, and ask it why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or folder of ratings, or builtin:planted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a named preset, as keras-exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on this many threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every page into a folder, and end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::Banner</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::CurveChart</name>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::DataCharts</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 give %2</source>
        <extracomment>%1 a share of the ratings, %2 a rating</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::DataTables</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, most rated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, most active first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 %2 matches “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, category and year are searched: a part of a word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their ids are searched: a part of one is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, most popular first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::DropCurtain</name>
    <message>
        <source>Let go to open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::EpochCounter</name>
    <message>
        <source>Target epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to change the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::ExperimentDescription</name>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · under 1 s at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · about %2 s at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · about %2 min at full speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::ExperimentPanel</name>
    <message>
        <source>Split, model and settings appear here as soon as there are ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings of this model as it brings them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing these starts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users · %2 %3</source>
        <comment>2,000 users · 600 films</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interactions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::EyeLine</name>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::FileQuestions</name>
    <message>
        <source>Open ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::FindDialog</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find %1, users, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::FormRow</name>
    <message>
        <source>%1
From %2 to %3, default %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <extracomment>A bar of a histogram: value, how many, of what, which share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest bar %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a %1 in a list, a table or the map to look into it.</source>
        <extracomment>%1 is the noun of the items</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::InspectorDataForm</name>
    <message>
        <source>Split check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <extracomment>Rows of a file that were not read: how many, why</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::InspectorItemSection</name>
    <message>
        <source>Why is it on the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine   ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings given to this %1</source>
        <extracomment>%1 is the noun of the items</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest %1</source>
        <extracomment>%1 is the noun of the items, in the plural</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::InspectorUserSection</name>
    <message>
        <source>Keep this user while other things are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would recommend now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a user on the Recommend page or in the table of the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::ItemMap</name>
    <message>
        <source>Map of the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::ItemsTable</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::KeyTable</name>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a user, an item or a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command that repeats this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode: full screen, larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message, leave presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::KnobStepper</name>
    <message>
        <source>%1: lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::Knobs</name>
    <message>
        <source>learning rate %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regularisation %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at epoch %1. A learning rate of %2 is too high here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::Language</name>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::LossChart</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::MainWindow</name>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::MetricChart</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::MetricView</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::NeighbourList</name>
    <message>
        <source>%1, similarity %2, %3 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::NumberField</name>
    <message>
        <source>This is not a number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::Opening</name>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose less data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::OpeningRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::PartsWaterfall</name>
    <message>
        <source>The sum that gives the prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::RankedList</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden from training and really liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::RankedTable</name>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::RatedTable</name>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::RecommendPage</name>
    <message>
        <source>Find a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a user to see what they rated, and what would be recommended to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend by</source>
        <extracomment>%1 is the noun of the items, in the plural</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the right-hand list continue the left-hand one? Ticks mark hidden %1 the user really liked.</source>
        <extracomment>%1 is the noun of the items, in the plural</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::RecommendTables</name>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by %1</source>
        <extracomment>%1 is &quot;User 407&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own mean %1</source>
        <extracomment>The mark on the small scales: the mean of the user&apos;s own ratings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::SeedRow</name>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::SplitChoices</name>
    <message>
        <source>Random, 10 % held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per user, 10 % held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rating of each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time, the latest 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % of the users held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::StartPage</name>
    <message>
        <source>Film club (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,000 users and 600 invented films; their true tastes are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop ratings here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV, JSON lines, a zip, or a MovieLens folder. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::StatusLine</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::StatusText</name>
    <message>
        <source>Training at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training, slowed down to %n epochs per second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished after %n epochs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, best at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings/s now, %2/s at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings/s now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings/s at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the training …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, back at epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tastescope::TabRow</name>
    <message>
        <source>Experiment panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::TestFigures</name>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 test ratings that no training and no curve has seen; lists of %2 users, ranked among all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::TestFiguresDialog</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the test part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::TrainPage</name>
    <message>
        <source>Beside the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured only when you ask, so that settings are not chosen by the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show test figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of %1, live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::TrainingDescription</name>
    <message>
        <source>bias baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise floor %1: nothing can do better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back at epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: validation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error (RMSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate at 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by chance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>popularity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped: the error grew without bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::TrainingSession</name>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller embedding size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::TransportBar</name>
    <message>
        <source>1 epoch/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <comment>speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter: full screen, larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find %1, users, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds as many epochs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::UserList</name>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::UsersTable</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::WindowCommands</name>
    <message>
        <source>The command is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that may be written to and a name that ends in .png or .jpg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tastescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tastescope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for recommender systems: watch a model learn, and ask it why.
Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::WindowConnections</name>
    <message>
        <source>Tastescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Tastescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users · %2 %3 · %4 ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::WindowHost</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in film club is open instead. Open… finds yours in another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::WindowMenu</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tastescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film club (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture of the window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n epochs per second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
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
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tastescope::Workbench</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film club (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Play first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
