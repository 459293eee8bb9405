<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <name>tastescope::DivergenceBanner</name>
    <message>
        <source>Undo</source>
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
</context>
<context>
    <name>tastescope::ItemMap</name>
    <message>
        <source>Map of the items</source>
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
    <name>tastescope::PartsWaterfall</name>
    <message>
        <source>The sum that gives the prediction</source>
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
</context>
<context>
    <name>tastescope::WindowCommands</name>
    <message>
        <source>Measuring on the test part …</source>
        <translation type="unfinished"></translation>
    </message>
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
</TS>
