<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CategorySlots</name>
    <message>
        <source>other</source>
        <extracomment>The categories beyond the seven most frequent</extracomment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table of the curves (*.csv)</source>
        <translation>曲线数据表 (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>未能保存 %1。</translation>
    </message>
    <message>
        <source>Give it a name that ends in .png, .svg or .csv.</source>
        <translation>文件名请以 .png、.svg 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>DatasetCharts</name>
    <message>
        <source>ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>share of ratings</source>
        <translation>评分占比</translation>
    </message>
    <message>
        <source>share of interactions</source>
        <translation>交互占比</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <extracomment>How unequal a distribution is: 0 all alike, 1 one has all</extracomment>
        <translation>基尼系数 %1</translation>
    </message>
    <message>
        <source>A few %1 get most of the ratings. A model that ignores this will look good and recommend little.</source>
        <translation>少数%1得到了大部分评分；忽视这一点的模型看似很好，却推荐不出什么。</translation>
    </message>
    <message>
        <source>A few %1 get most of the attention. A model that ignores this will look good and help little.</source>
        <translation>少数%1得到了大部分关注；忽视这一点的模型看似很好，却帮不上忙。</translation>
    </message>
    <message>
        <source>A fifth of the %1 has %2 of the ratings: a model that only knows them recommends little.</source>
        <translation>五分之一的%1占了 %2 的评分：只认识它们的模型推荐不出什么。</translation>
    </message>
    <message>
        <source>A fifth of the %1 has %2 of the attention: a model that only knows them helps little.</source>
        <translation>五分之一的%1占了 %2 的关注：只认识它们的模型帮不上忙。</translation>
    </message>
    <message>
        <source>Rating values</source>
        <translation>评分分布</translation>
    </message>
    <message>
        <source>%1 give %2</source>
        <extracomment>A share of the ratings and a rating: &quot;15 % give 5&quot;</extracomment>
        <translation>%1 评 %2 分</translation>
    </message>
    <message>
        <source>%1 per user</source>
        <translation>每位用户的%1数</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
</context>
<context>
    <name>DatasetDescription</name>
    <message>
        <source>%1 (built in)</source>
        <extracomment>The name of a data set that comes with the program</extracomment>
        <translation>%1（内置）</translation>
    </message>
</context>
<context>
    <name>DatasetFigures</name>
    <message>
        <source>ratings per user</source>
        <translation>每位用户评分数</translation>
    </message>
    <message>
        <source>per user on average</source>
        <translation>平均每位用户</translation>
    </message>
    <message>
        <source>ratings per %1</source>
        <translation>每%1评分数</translation>
    </message>
    <message>
        <source>per %1 on average</source>
        <translation>平均每%1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>of the matrix filled</source>
        <translation>矩阵填充率</translation>
    </message>
    <message>
        <source>mean rating</source>
        <translation>平均评分</translation>
    </message>
</context>
<context>
    <name>DatasetRows</name>
    <message>
        <source>en</source>
        <extracomment>The ISO code of the language of this translation: &quot;zh&quot; in Chinese</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>EmbeddingRefusal</name>
    <message>
        <source>Nothing is trained yet.</source>
        <translation>尚未训练。</translation>
    </message>
    <message>
        <source>This model has no embeddings to compare. Train one that has them, such as matrix factorisation.</source>
        <translation>此模型没有可比较的嵌入。请训练带嵌入的模型，例如矩阵分解。</translation>
    </message>
    <message>
        <source>This user has no training ratings, so the embedding says nothing.</source>
        <translation>该用户没有训练评分，其嵌入没有意义。</translation>
    </message>
    <message>
        <source>This %1 has no training ratings, so nothing is known to be near it.</source>
        <extracomment>%1 is the noun of the items</extracomment>
        <translation>此%1没有训练评分，因此不知道什么与它相近。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>cannot be opened: </source>
        <translation>无法打开：</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>请检查是否有读取权限</translation>
    </message>
    <message>
        <source>cannot be read: </source>
        <translation>无法读取：</translation>
    </message>
    <message>
        <source>check the disk or copy the file again</source>
        <translation>请检查磁盘，或重新复制该文件</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>did you mean </source>
        <translation>您要找的是 </translation>
    </message>
    <message>
        <source>check the path for a spelling mistake</source>
        <translation>请检查路径的拼写</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>请指定其中的一个文件</translation>
    </message>
    <message>
        <source>its header names no </source>
        <translation>表头中没有 </translation>
    </message>
    <message>
        <source>say which column is which, for example user,item,rating,timestamp</source>
        <translation>请指明各列，例如 user,item,rating,timestamp</translation>
    </message>
    <message>
        <source>has too few columns</source>
        <translation>列数太少</translation>
    </message>
    <message>
        <source>no row is left: no value is at least </source>
        <translation>没有剩下任何行：没有值不低于 </translation>
    </message>
    <message>
        <source>lower the smallest value that counts as positive</source>
        <translation>请降低正样本的最小值</translation>
    </message>
    <message>
        <source>is an empty folder</source>
        <translation>是空文件夹</translation>
    </message>
    <message>
        <source>has no file of ratings; found: </source>
        <translation>没有评分文件；找到的是：</translation>
    </message>
    <message>
        <source>a rating file has one row a rating with a user and an item; name the file itself if it is one of these</source>
        <translation>评分文件每行一条评分，含用户和条目；若在其中，请直接指定该文件</translation>
    </message>
    <message>
        <source>does not begin with (user,item)</source>
        <translation>开头不是 (用户,条目)</translation>
    </message>
    <message>
        <source>negatives files have lines such as (0,25), a tab, and the items to rank</source>
        <translation>负样本文件的每行形如 （0,25）、制表符、待排序的条目</translation>
    </message>
    <message>
        <source>unknown user </source>
        <translation>未知用户 </translation>
    </message>
    <message>
        <source>every user of the negatives must have a row in the given files</source>
        <translation>负样本中的每位用户在给定文件中都须有一行</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>leave it out or give the right file</source>
        <translation>请略去它，或给出正确的文件</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>校验和不符</translation>
    </message>
    <message>
        <source>download or copy it again</source>
        <translation>请重新下载或复制</translation>
    </message>
    <message>
        <source>has a line of more than 64 MiB</source>
        <translation>有一行超过 64 MiB</translation>
    </message>
    <message>
        <source>rating files have one short row a line</source>
        <translation>评分文件每行都应很短</translation>
    </message>
    <message>
        <source>Film club</source>
        <translation>电影俱乐部</translation>
    </message>
    <message>
        <source>film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>喜剧</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>爱情</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>剧情</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>恐怖</translation>
    </message>
    <message>
        <source>Sci-fi</source>
        <translation>科幻</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>冒险</translation>
    </message>
    <message>
        <source>check that it was saved or copied completely</source>
        <translation>请检查它是否已完整保存或复制</translation>
    </message>
    <message>
        <source>is not a text file</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>holds a header but no rows</source>
        <translation>只有表头，没有数据行</translation>
    </message>
    <message>
        <source>holds no rows</source>
        <translation>没有数据行</translation>
    </message>
    <message>
        <source>check that it was saved completely</source>
        <translation>请检查它是否已完整保存</translation>
    </message>
    <message>
        <source>rows need a user and an item, parted by a comma, semicolon, tab, bar, &quot;::&quot; or space</source>
        <translation>每行须有用户和条目，以逗号、分号、制表符、竖线、“：：”或空格分隔</translation>
    </message>
    <message>
        <source>no row could be read; the commonest reason: </source>
        <translation>没有一行可读；最常见的原因：</translation>
    </message>
    <message>
        <source>is a table of </source>
        <translation>是关于 </translation>
    </message>
    <message>
        <source>, not of ratings</source>
        <translation> 的表，不是评分表</translation>
    </message>
    <message>
        <source>open its folder, or say which column is which: user,item,rating,timestamp</source>
        <translation>请打开它所在的文件夹，或指明各列：user,item,rating,timestamp</translation>
    </message>
    <message>
        <source>unclosed quote</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation>列数太少</translation>
    </message>
    <message>
        <source>empty user id</source>
        <translation>用户编号为空</translation>
    </message>
    <message>
        <source>empty item id</source>
        <translation>条目编号为空</translation>
    </message>
    <message>
        <source>rating is not a number</source>
        <translation>评分不是数字</translation>
    </message>
    <message>
        <source>rating is not finite</source>
        <translation>评分不是有限数</translation>
    </message>
    <message>
        <source>recommend by score, or choose a user with ratings</source>
        <translation>请按得分推荐，或选择有评分的用户</translation>
    </message>
    <message>
        <source>mean of this user</source>
        <translation>该用户均值</translation>
    </message>
    <message>
        <source>train a model that has them, such as matrix factorisation</source>
        <translation>请训练带嵌入的模型，例如矩阵分解</translation>
    </message>
    <message>
        <source>choose one that was rated, or train with more of the ratings</source>
        <translation>请选择有评分的条目，或用更多评分训练</translation>
    </message>
    <message>
        <source>choose a user with ratings, or train with more of the ratings</source>
        <translation>请选择有评分的用户，或用更多评分训练</translation>
    </message>
    <message>
        <source>clip to scale</source>
        <translation>截断到评分范围</translation>
    </message>
    <message>
        <source>predicted rating</source>
        <translation>预测评分</translation>
    </message>
    <message>
        <source>Bias baseline</source>
        <translation>偏置基线</translation>
    </message>
    <message>
        <source>Item regularisation</source>
        <translation>条目正则化</translation>
    </message>
    <message>
        <source>How many ratings at the mean every item is given before its own count.</source>
        <translation>在条目自己的评分之前，先给它多少条等于均值的评分。</translation>
    </message>
    <message>
        <source>User regularisation</source>
        <translation>用户正则化</translation>
    </message>
    <message>
        <source>How many ratings at the mean every user is given before their own count.</source>
        <translation>在用户自己的评分之前，先给他多少条等于均值的评分。</translation>
    </message>
    <message>
        <source>mean rating</source>
        <translation>评分均值</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>该用户</translation>
    </message>
    <message>
        <source>this item</source>
        <translation>该条目</translation>
    </message>
    <message>
        <source>taste match</source>
        <translation>口味匹配</translation>
    </message>
    <message>
        <source>Embedding size</source>
        <translation>嵌入维度</translation>
    </message>
    <message>
        <source>Numbers per user and item. More can tell finer tastes apart, and memorise more.</source>
        <translation>每位用户、每个条目的隐向量长度。越大越能区分细微口味，也越容易死记。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far one rating moves the numbers. Too small is slow, too large jumps about or blows up.</source>
        <translation>一条评分让参数移动多远。太小则慢，太大则跳动甚至发散。</translation>
    </message>
    <message>
        <source>Rate decay per epoch</source>
        <translation>学习率衰减</translation>
    </message>
    <message>
        <source>The learning rate is multiplied by this after every epoch. 1 keeps it as it is.</source>
        <translation>每轮之后学习率乘以此值。1 表示不变。</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Pulls the embeddings towards zero. Too little memorises, too much forgets.</source>
        <translation>把嵌入拉向零。太小会死记，太大会遗忘。</translation>
    </message>
    <message>
        <source>Bias regularisation</source>
        <translation>偏置正则化</translation>
    </message>
    <message>
        <source>Pulls the user and item averages towards the mean rating.</source>
        <translation>把用户和条目的平均拉向评分均值。</translation>
    </message>
    <message>
        <source>Initial spread</source>
        <translation>初始标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the random numbers that the embeddings start from.</source>
        <translation>嵌入初始随机数的标准差。</translation>
    </message>
    <message>
        <source>Matrix factorisation</source>
        <translation>矩阵分解</translation>
    </message>
    <message>
        <source>ratings of this item</source>
        <translation>该条目的评分数</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>流行度</translation>
    </message>
    <message>
        <source>the training blew up</source>
        <translation>训练发散</translation>
    </message>
    <message>
        <source>: the model is back at its last good state; lower the learning rate</source>
        <translation>：模型已回到最近的良好状态；请降低学习率</translation>
    </message>
    <message>
        <source>About how far one batch moves each number. Too small is slow, too large jumps about.</source>
        <translation>一个批次大约让每个参数移动多远。太小则慢，太大则跳动。</translation>
    </message>
    <message>
        <source>Pulls the embeddings of a batch towards zero. Too little memorises, too much forgets.</source>
        <translation>把批次中的嵌入拉向零。太小会死记，太大会遗忘。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Ratings whose errors are averaged for one step. Smaller is slower and noisier, larger takes fewer steps.</source>
        <translation>每步对多少条评分的误差取平均。小则慢而噪声大，大则步数少。</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Adds the mean rating and one number per user and per item. Without them the dot product has to say it all.</source>
        <translation>加上评分均值，以及每位用户、每个条目的一个偏置。没有它们，一切都要靠点积表达。</translation>
    </message>
    <message>
        <source>Ratings scaled to 0–1</source>
        <translation>评分缩放到 0–1</translation>
    </message>
    <message>
        <source>Learns from ratings mapped to 0–1 and maps predictions back. Makes the regularisation weigh more.</source>
        <translation>用映射到 0–1 的评分学习，再把预测映射回来。正则化的作用会变强。</translation>
    </message>
    <message>
        <source>The embeddings start from random numbers between minus and plus this.</source>
        <translation>嵌入的初始值取正负此值之间的随机数。</translation>
    </message>
    <message>
        <source>Embedding dot product (Adam)</source>
        <translation>嵌入点积（Adam）</translation>
    </message>
    <message>
        <source>Keras exercise</source>
        <translation>Keras 练习</translation>
    </message>
    <message>
        <source>Two embedding layers and a dot product, as beginners&apos; exercises have it: no biases, no regularisation.</source>
        <translation>两个嵌入层加点积，如入门练习所用：没有偏置，没有正则化。</translation>
    </message>
    <message>
        <source>lowest rating</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>not every file has timestamps; those that are there are left out</source>
        <translation>并非每个文件都有时间戳；已有的不予采用</translation>
    </message>
    <message>
        <source>ratings are read as positives of value 1</source>
        <translation>评分按值为 1 的正样本读取</translation>
    </message>
    <message>
        <source>all ratings are 1: read as implicit feedback</source>
        <translation>所有评分都是 1：按隐式反馈读取</translation>
    </message>
    <message>
        <source>there is no rating column: read as implicit feedback</source>
        <translation>没有评分列：按隐式反馈读取</translation>
    </message>
    <message>
        <source>ids are not UTF-8: read as ISO-8859-1</source>
        <translation>编号不是 UTF-8：按 ISO-8859-1 读取</translation>
    </message>
    <message>
        <source>check which columns hold users and items, and name them with --columns</source>
        <translation>请查看哪些列是用户和条目，并用 --columns 指明</translation>
    </message>
    <message>
        <source>has only one user: there is nobody to learn from for anybody else</source>
        <translation>只有一位用户：无从向他人学习</translation>
    </message>
    <message>
        <source>has only one item: there is nothing to choose between</source>
        <translation>只有一个条目：无可选择</translation>
    </message>
    <message>
        <source>choose a ranking model such as popularity</source>
        <translation>请选择排序模型，例如流行度</translation>
    </message>
    <message>
        <source>all ratings are equal: there is nothing to predict</source>
        <translation>所有评分都相同：无可预测</translation>
    </message>
    <message>
        <source>open it as interactions with --implicit</source>
        <translation>请用 --implicit 按交互打开</translation>
    </message>
    <message>
        <source>The mean rating and how far each user and each item lies from it: what anything better has to beat.</source>
        <translation>平均评分，加上每位用户、每个条目与它的偏差：更好的模型都必须超过它。</translation>
    </message>
    <message>
        <source>Two embeddings and their dot product, learned in mini-batches by Adam: the well-known exercise.</source>
        <translation>两个嵌入及其点积，用 Adam 按小批量学习：广为人知的练习。</translation>
    </message>
    <message>
        <source>A mean, a number per user and per item, and a dot product of two embeddings, learned one rating at a time.</source>
        <translation>均值、用户与条目各一个偏置，加上两个嵌入的点积，逐条评分学习。</translation>
    </message>
    <message>
        <source>Recommends what most people rated: the same list for everybody.</source>
        <translation>推荐评分人数最多的条目：所有人的列表都相同。</translation>
    </message>
    <message>
        <source>is damaged: </source>
        <translation>已损坏：</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>文件提前结束</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>读取过程中发生了变化</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>请重新打开</translation>
    </message>
    <message>
        <source>holds more than 200,000 entries</source>
        <translation>包含超过 200,000 个条目</translation>
    </message>
    <message>
        <source>unpack it and open the folder of the ratings</source>
        <translation>请解压后打开评分所在的文件夹</translation>
    </message>
    <message>
        <source> entries lead out of the archive and are left out: </source>
        <translation> 个条目指向压缩包之外，已略过：</translation>
    </message>
    <message>
        <source> encrypted entries are left out: </source>
        <translation> 个加密条目已略过：</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>unpack it with its password first</source>
        <translation>请先用密码解压</translation>
    </message>
    <message>
        <source>is an archive without files</source>
        <translation>是不含文件的压缩包</translation>
    </message>
    <message>
        <source>check that it was made or downloaded completely</source>
        <translation>请检查是否完整生成或下载</translation>
    </message>
    <message>
        <source>too many types of events</source>
        <translation>事件类型过多</translation>
    </message>
    <message>
        <source>choose a folder that holds a file of ratings</source>
        <translation>请选择含有评分文件的文件夹</translation>
    </message>
    <message>
        <source>ratings are read from text files such as CSV, TSV and JSON lines, plain, compressed or in an archive</source>
        <translation>可读取 CSV、TSV、JSON lines 等文本评分文件，可以是原文件、压缩文件或压缩包</translation>
    </message>
    <message>
        <source>has no file </source>
        <translation>没有文件 </translation>
    </message>
    <message>
        <source>the header names no user; taken as the user: </source>
        <translation>表头未指明用户；已当作用户的列：</translation>
    </message>
    <message>
        <source>the header names no item; taken as the item: </source>
        <translation>表头未指明条目；已当作条目的列：</translation>
    </message>
    <message>
        <source>several columns could be the item; taken is the first of: </source>
        <translation>有多列可能是条目；已取其中第一列：</translation>
    </message>
    <message>
        <source>columns are taken by position, the names of the header are unknown: </source>
        <translation>表头名称未知，按位置确定各列：</translation>
    </message>
    <message>
        <source>there is no header, and more columns than user, item, rating and time; they are taken by position</source>
        <translation>没有表头，且列数多于用户、条目、评分和时间；按位置确定各列</translation>
    </message>
    <message>
        <source>several columns could be the rating; taken is the first of: </source>
        <translation>有多列可能是评分；已取其中第一列：</translation>
    </message>
    <message>
        <source>no column is named as the rating, so none is taken; these hold numbers: </source>
        <translation>没有名为评分的列，因此未取评分；以下列是数字：</translation>
    </message>
    <message>
        <source>days and months cannot be told apart in dates such as: </source>
        <translation>以下日期中日和月无法区分：</translation>
    </message>
    <message>
        <source>no row tells of a user and an item</source>
        <translation>没有一行同时包含用户和条目</translation>
    </message>
    <message>
        <source>this system cannot convert texts from </source>
        <translation>本系统无法转换此编码的文本：</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>the rows do not all have the same number of columns</source>
        <translation>各行的列数不一致</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation>列过多</translation>
    </message>
    <message>
        <source>each row is a user, each column an item, 99 or nothing where there is no rating</source>
        <translation>每行一个用户，每列一个条目，没有评分处为 99 或留空</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>字段过多</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>has a JSON object of more than 64 MiB</source>
        <translation>含有超过 64 MiB 的 JSON 对象</translation>
    </message>
    <message>
        <source>rating files have one short object a rating</source>
        <translation>评分文件中每条评分是一个简短的对象</translation>
    </message>
    <message>
        <source>time cannot be read</source>
        <translation>时间无法读取</translation>
    </message>
    <message>
        <source>has no field that is known as the user; its fields: </source>
        <translation>没有可识别为用户的字段；现有字段：</translation>
    </message>
    <message>
        <source>has no field that is known as the item; its fields: </source>
        <translation>没有可识别为条目的字段；现有字段：</translation>
    </message>
    <message>
        <source>name them as user_id and item_id</source>
        <translation>请将其命名为 user_id 和 item_id</translation>
    </message>
    <message>
        <source>each line is an object such as {&quot;user_id&quot;: &quot;a&quot;, &quot;item_id&quot;: &quot;b&quot;, &quot;rating&quot;: 4}</source>
        <translation>每行是一个对象，例如 {&quot;user_id&quot;: &quot;a&quot;, &quot;item_id&quot;: &quot;b&quot;, &quot;rating&quot;: 4}</translation>
    </message>
    <message>
        <source>news without a mark of clicks</source>
        <translation>新闻没有点击标记</translation>
    </message>
    <message>
        <source>the fifth column lists news with a mark, -1 where it was clicked: N1-1 N2-0</source>
        <translation>第五列是带标记的新闻，被点击的为 -1：N1-1 N2-0</translation>
    </message>
    <message>
        <source> impressions without a click</source>
        <translation> 次展示没有点击</translation>
    </message>
    <message>
        <source>no pair (user,item)</source>
        <translation>没有 (用户,条目) 对</translation>
    </message>
    <message>
        <source>rows begin with a pair such as (0,25), then a tab</source>
        <translation>每行以 (0,25) 这样的一对开头，后接制表符</translation>
    </message>
    <message>
        <source>row before any film</source>
        <translation>行出现在任何电影之前</translation>
    </message>
    <message>
        <source>a line &quot;1:&quot; names the film; the rows below it are &quot;user,rating,2005-09-06&quot;</source>
        <translation>“1:”一行指明电影；其下各行为“用户,评分,2005-09-06”</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>save its contents to a file</source>
        <translation>请将其内容保存到文件</translation>
    </message>
    <message>
        <source>no type of event</source>
        <translation>没有事件类型</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>没有评分</translation>
    </message>
    <message>
        <source>unpacks to more than 250 times its size</source>
        <translation>解压后超过原大小的 250 倍</translation>
    </message>
    <message>
        <source>that is the mark of a decompression bomb; if you trust it, unpack it yourself and open the folder</source>
        <translation>这是解压炸弹的特征；如果信任它，请自行解压并打开文件夹</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>each line names a user and then the items, parted by spaces</source>
        <translation>每行先是用户，然后是以空格分隔的条目</translation>
    </message>
    <message>
        <source>is a web page, not a file of ratings</source>
        <translation>是网页，不是评分文件</translation>
    </message>
    <message>
        <source>download the file itself again</source>
        <translation>请重新下载文件本身</translation>
    </message>
    <message>
        <source>has no file of as many ids beside it</source>
        <translation>旁边没有数量相同的编号文件</translation>
    </message>
    <message>
        <source>put a text file of the same name with one id a line into its folder</source>
        <translation>请在同一文件夹中放一个同名文本文件，每行一个编号</translation>
    </message>
    <message>
        <source>is no table of items or users</source>
        <translation>不是条目或用户的表格</translation>
    </message>
    <message>
        <source>such a table has a header with a column of ids, as in itemId,title,genres or userId,age</source>
        <translation>这样的表格要有含编号列的表头，如 itemId,title,genres 或 userId,age</translation>
    </message>
    <message>
        <source>describes nothing of this data set; its first id: </source>
        <translation>与此数据集无关；其第一个编号：</translation>
    </message>
    <message>
        <source>its ids must be those of the ratings, such as: </source>
        <translation>其编号必须与评分中的一致，例如：</translation>
    </message>
    <message>
        <source>NUL byte</source>
        <translation>空字节 (NUL)</translation>
    </message>
    <message>
        <source>save it with numpy.save as an array of float32 in C order</source>
        <translation>请用 numpy.save 保存为 C 顺序的 float32 数组</translation>
    </message>
    <message>
        <source>its numbers are not in C order</source>
        <translation>其数字不是 C 顺序</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>其文件头已损坏</translation>
    </message>
    <message>
        <source>has numbers of a type that is not read: </source>
        <translation>含有不支持的数字类型：</translation>
    </message>
    <message>
        <source>has neither one nor two dimensions</source>
        <translation>既不是一维也不是二维</translation>
    </message>
    <message>
        <source>is no NumPy array</source>
        <translation>不是 NumPy 数组</translation>
    </message>
    <message>
        <source>is written in a version of the format that is not read</source>
        <translation>所用的格式版本不受支持</translation>
    </message>
    <message>
        <source>says that it is larger than any memory</source>
        <translation>声称的大小超过任何内存</translation>
    </message>
    <message>
        <source>has not as many numbers as its header says</source>
        <translation>数字的个数与文件头所述不符</translation>
    </message>
    <message>
        <source> needs at least three genres</source>
        <translation> 至少需要三个类型</translation>
    </message>
    <message>
        <source>write movielens-csv, which can do without</source>
        <translation>请写为 movielens-csv，它不需要</translation>
    </message>
    <message>
        <source>MovieLens 1M cannot hold a title with &quot;::&quot;: </source>
        <translation>MovieLens 1M 无法保存含“::”的标题：</translation>
    </message>
    <message>
        <source>write csv, which holds any title</source>
        <translation>请写为 csv，它可以保存任何标题</translation>
    </message>
    <message>
        <source>a dense matrix of fewer than ten items is not known as one</source>
        <translation>少于十个条目的稠密矩阵无法识别</translation>
    </message>
    <message>
        <source>write csv instead</source>
        <translation>请改写为 csv</translation>
    </message>
    <message>
        <source>a dense matrix cannot hold ratings this large: 99 stands for no rating</source>
        <translation>稠密矩阵无法保存这么大的评分：99 表示没有评分</translation>
    </message>
    <message>
        <source>a dense matrix cannot hold two ratings of one item by user </source>
        <translation>稠密矩阵无法保存同一用户对一个条目的两次评分：</translation>
    </message>
    <message>
        <source>write csv, which holds repeated rows</source>
        <translation>请写为 csv，它可以保存重复的行</translation>
    </message>
    <message>
        <source>cannot be written: </source>
        <translation>无法写入：</translation>
    </message>
    <message>
        <source>check the folder&apos;s permissions and the free space</source>
        <translation>请检查文件夹权限和剩余空间</translation>
    </message>
    <message>
        <source>the folder cannot be made: </source>
        <translation>无法创建文件夹：</translation>
    </message>
    <message>
        <source>choose a place you may write to</source>
        <translation>请选择有写权限的位置</translation>
    </message>
    <message>
        <source> cannot hold the id of </source>
        <translation> 无法保存此编号：</translation>
    </message>
    <message>
        <source>write csv, which holds any id</source>
        <translation>请写为 csv，它可以保存任何编号</translation>
    </message>
    <message>
        <source> cannot hold &quot;</source>
        <translation> 无法保存“</translation>
    </message>
    <message>
        <source>&quot;: it has a sign that parts columns or lines there</source>
        <translation>”：其中含有分隔列或行的符号</translation>
    </message>
    <message>
        <source>it has a sign that parts ids there</source>
        <translation>其中含有分隔编号的符号</translation>
    </message>
    <message>
        <source>ids are whole numbers there</source>
        <translation>那里的编号是整数</translation>
    </message>
    <message>
        <source> needs the time of every row, and this data set has none</source>
        <translation> 需要每行的时间，而此数据集没有</translation>
    </message>
    <message>
        <source>write csv, which can do without</source>
        <translation>请写为 csv，它不需要</translation>
    </message>
    <message>
        <source>more than a tenth of the rows cannot be read</source>
        <translation>超过十分之一的行无法读取</translation>
    </message>
    <message>
        <source>compare by co-count, which any model file can do</source>
        <translation>按共现次数比较，任何模型文件都可以</translation>
    </message>
    <message>
        <source>compare users by co-count</source>
        <translation>按共现次数比较用户</translation>
    </message>
    <message>
        <source>Pulls the embeddings towards zero: times the square root of the number of ratings.</source>
        <translation>把嵌入向量拉向零：乘以评分个数的平方根。</translation>
    </message>
    <message>
        <source>How many ratings at the mean every user and item is given before their own count.</source>
        <translation>在自己的评分之外，先给每个用户和物品加上多少个等于均值的评分。</translation>
    </message>
    <message>
        <source>Alternating least squares</source>
        <translation>交替最小二乘</translation>
    </message>
    <message>
        <source>The same sum as matrix factorisation, but users and items are solved for in turn, each exactly, with nothing to step.</source>
        <translation>与矩阵分解是同一个和式，但用户与物品轮流精确求解，没有步长。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Items and users solved for in turn, or both moved a little with every rating.</source>
        <translation>物品与用户轮流求解，或每个评分都让两者移动一点。</translation>
    </message>
    <message>
        <source>Alternating means</source>
        <translation>交替求均值</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Of gradient descent: how far one rating moves its two biases.</source>
        <translation>用于梯度下降：一个评分把它的两个偏置移动多远。</translation>
    </message>
    <message>
        <source>Of gradient descent: pulls the biases towards zero.</source>
        <translation>用于梯度下降：把偏置拉向零。</translation>
    </message>
    <message>
        <source>Negatives from</source>
        <translation>负样本来自</translation>
    </message>
    <message>
        <source>How the unseen item is drawn that each choice is compared with. By popularity the comparisons are harder.</source>
        <translation>与每次选择相比较的未看过物品怎样抽取。按热门程度抽取时比较更难。</translation>
    </message>
    <message>
        <source>All items alike</source>
        <translation>所有物品同等</translation>
    </message>
    <message>
        <source>By popularity</source>
        <translation>按热门程度</translation>
    </message>
    <message>
        <source>Bayesian personalised ranking</source>
        <translation>贝叶斯个性化排序</translation>
    </message>
    <message>
        <source>Embeddings that put each chosen item before an item that the user has not chosen.</source>
        <translation>让每个选过的物品排在用户没有选过的物品前面的嵌入向量。</translation>
    </message>
    <message>
        <source>Pulls the weights between items towards zero. Less trusts rare coincidences, more keeps to what many share.</source>
        <translation>把物品之间的权重拉向零。小则相信少见的巧合，大则只看多数人共有的。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>随机丢弃</translation>
    </message>
    <message>
        <source>Learns as if this share of every history were missing, so that no item leans on a single other one.</source>
        <translation>学习时假定每段历史缺少这一比例，使任何物品都不依赖单独另一个物品。</translation>
    </message>
    <message>
        <source>Damping of busy users</source>
        <translation>活跃用户的抑制</translation>
    </message>
    <message>
        <source>How much less one choice of a user with a long history counts. 0: all choices count alike.</source>
        <translation>历史很长的用户的一次选择少算多少。0：所有选择同等。</translation>
    </message>
    <message>
        <source>EASE</source>
        <translation>EASE</translation>
    </message>
    <message>
        <source>Weights from every item to every other, solved for in one go: hard to beat on who likes what.</source>
        <translation>从每个物品到其他每个物品的权重，一次求解：在“谁喜欢什么”上很难超越。</translation>
    </message>
    <message>
        <source>EASE with dropout</source>
        <translation>带随机丢弃的 EASE</translation>
    </message>
    <message>
        <source>Histories with gaps, and busy users damped: more accurate, and nearly as simple.</source>
        <translation>历史带缺口，活跃用户被抑制：更准确，而且几乎一样简单。</translation>
    </message>
    <message>
        <source>Pulls the embeddings towards zero, the more the more a user or item has. Too little memorises, too much forgets.</source>
        <translation>把嵌入向量拉向零，用户或物品的记录越多拉得越重。太小会死记，太大会遗忘。</translation>
    </message>
    <message>
        <source>Weight of the unobserved</source>
        <translation>未观察到的权重</translation>
    </message>
    <message>
        <source>How much it counts that a user did not choose an item, where choosing it counts 1.</source>
        <translation>选择一个物品算 1 时，没有选择它算多少。</translation>
    </message>
    <message>
        <source>The embeddings start from random vectors of about this length.</source>
        <translation>嵌入向量从大约这个长度的随机向量开始。</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Numbers of an embedding that are solved for together, in steps of 16: faster for long embeddings. 0: all.</source>
        <translation>嵌入向量中一起求解的数的个数，以 16 为一级：嵌入向量很长时更快。0：全部。</translation>
    </message>
    <message>
        <source>Implicit ALS</source>
        <translation>隐式 ALS</translation>
    </message>
    <message>
        <source>Embeddings from what was chosen and what was not, users and items solved for in turn.</source>
        <translation>由选过的和没选过的得出嵌入向量，用户与物品轮流求解。</translation>
    </message>
    <message>
        <source>from the history</source>
        <translation>来自历史</translation>
    </message>
    <message>
        <source>overall level</source>
        <translation>总体水平</translation>
    </message>
    <message>
        <source>to the rating scale</source>
        <translation>换算到评分尺度</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>负样本数</translation>
    </message>
    <message>
        <source>Items drawn at random for each interaction, as examples of what was not chosen. Not used with ratings.</source>
        <translation>为每次交互随机抽取的物品，作为没有被选择的例子。有评分时不用。</translation>
    </message>
    <message>
        <source>Logistic matrix factorisation</source>
        <translation>逻辑斯谛矩阵分解</translation>
    </message>
    <message>
        <source>Biases and a dot product as the log-odds that a user chooses an item, learned against items drawn at random.</source>
        <translation>偏置加点积，作为用户选择某物品的对数几率，与随机抽取的物品对照学习。</translation>
    </message>
    <message>
        <source>no training rating counts as liked: there is nothing to learn from</source>
        <translation>没有训练评分算作喜欢：没有可学的东西</translation>
    </message>
    <message>
        <source>lower --positive-from, or let the model learn from all ratings</source>
        <translation>降低 --positive-from，或让模型从全部评分中学习</translation>
    </message>
    <message>
        <source>recent ratings of this item</source>
        <translation>此物品近来的评分</translation>
    </message>
    <message>
        <source>set half_life_days to 0</source>
        <translation>把 half_life_days 设为 0</translation>
    </message>
    <message>
        <source>Half-life in days</source>
        <translation>半衰期（天）</translation>
    </message>
    <message>
        <source>A rating counts half as much for every so many days that it is older than the newest. 0: all count alike.</source>
        <translation>比最新的评分每早这么多天，一个评分的分量就减半。0：全部同等。</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>Which ratings count as liking an item. Clicks and purchases all count either way.</source>
        <translation>哪些评分算作喜欢。点击与购买无论怎样都全部计入。</translation>
    </message>
    <message>
        <source>Liked ones</source>
        <translation>喜欢的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>similar item</source>
        <translation>相似物品</translation>
    </message>
    <message>
        <source>similar user</source>
        <translation>相似用户</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>How two of them are compared by the ratings that both have.</source>
        <translation>怎样用两者共有的评分来比较它们。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Adjusted cosine</source>
        <translation>调整余弦</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>皮尔逊</translation>
    </message>
    <message>
        <source>Pearson, from the baseline</source>
        <translation>皮尔逊（相对基线）</translation>
    </message>
    <message>
        <source>Mean squared difference</source>
        <translation>均方差</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>杰卡德</translation>
    </message>
    <message>
        <source>Measured from</source>
        <translation>起算点</translation>
    </message>
    <message>
        <source>What neighbours&apos; ratings are averaged above and below of.</source>
        <translation>近邻评分的高低以什么为起点求平均。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>How many of the nearest count. Few are noisy, many blur.</source>
        <translation>计入多少个最近的近邻。少则杂乱，多则模糊。</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>Draws similarities that rest on few common ratings to zero: at this many they count half.</source>
        <translation>把只依据少数共同评分的相似度拉向零：共同评分为这么多时算一半。</translation>
    </message>
    <message>
        <source>Two that have fewer ratings in common are not neighbours.</source>
        <translation>共同评分少于此数的两者不是近邻。</translation>
    </message>
    <message>
        <source>Similarities kept</source>
        <translation>保留的相似度</translation>
    </message>
    <message>
        <source>Largest similarities kept of each row, to save memory; those that are not kept cannot become neighbours. 0: all of up to 8,000 rows, 500 beyond.</source>
        <translation>为节省内存，每行保留的最大相似度个数；没有保留的不能成为近邻。0：不超过 8,000 行时全部保留，超过时保留 500 个。</translation>
    </message>
    <message>
        <source>Item neighbours (ratings)</source>
        <translation>物品近邻（评分）</translation>
    </message>
    <message>
        <source>Predicts a rating from the ones that the same user gave the most similar items.</source>
        <translation>用同一用户给最相似物品的评分来预测。</translation>
    </message>
    <message>
        <source>User neighbours (ratings)</source>
        <translation>用户近邻（评分）</translation>
    </message>
    <message>
        <source>Predicts a rating from the ones that the most similar users gave the same item.</source>
        <translation>用最相似的用户给同一物品的评分来预测。</translation>
    </message>
    <message>
        <source>Random walk (RP3β)</source>
        <translation>随机游走（RP3β）</translation>
    </message>
    <message>
        <source>Recommends where walks from the history over users to items end most often, popular items kept down.</source>
        <translation>推荐从历史出发、经过用户走到物品的游走最常到达之处，并压低热门物品。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Power of each step&apos;s probability. More prefers users and items with few others.</source>
        <translation>每一步概率的幂。越大越偏向联系较少的用户和物品。</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>How far popular items are kept down. 0 leaves them as the walk finds them.</source>
        <translation>热门物品压低到什么程度。0 保持游走的结果。</translation>
    </message>
    <message>
        <source>How many of the most likely ends are kept of each item.</source>
        <translation>每个物品保留多少个最可能的终点。</translation>
    </message>
    <message>
        <source>How far one step moves the numbers. Too small is slow, too large jumps about or blows up.</source>
        <translation>一步把数值移动多远。太小则慢，太大则乱跳甚至发散。</translation>
    </message>
    <message>
        <source>Pulls the biases towards zero.</source>
        <translation>把偏置拉向零。</translation>
    </message>
    <message>
        <source>How two of them are compared by what both have.</source>
        <translation>怎样用两者共有的记录来比较它们。</translation>
    </message>
    <message>
        <source>Co-count</source>
        <translation>共现次数</translation>
    </message>
    <message>
        <source>Conditional probability</source>
        <translation>条件概率</translation>
    </message>
    <message>
        <source>How many of the most similar are kept of each.</source>
        <translation>每个保留多少个最相似的。</translation>
    </message>
    <message>
        <source>Draws similarities that rest on few to zero: at this many in common they count half.</source>
        <translation>把只依据少数记录的相似度拉向零：共有这么多时算一半。</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>自身的幂</translation>
    </message>
    <message>
        <source>Of the co-count: how far the offset loses weight for what is popular itself.</source>
        <translation>用于共现次数：对自身热门的物品，偏移量减轻到什么程度。</translation>
    </message>
    <message>
        <source>Neighbour&apos;s power</source>
        <translation>近邻的幂</translation>
    </message>
    <message>
        <source>Of the co-count: how far popular neighbours are kept down. 0 is popularity, 1 are rarities.</source>
        <translation>用于共现次数：热门近邻压低到什么程度。0 即热门，1 即冷门。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Of the co-count: keeps neighbours down that rest on few. 0 trusts a single one.</source>
        <translation>用于共现次数：压低只依据少数记录的近邻。0 则一次共现也相信。</translation>
    </message>
    <message>
        <source>Equal say</source>
        <translation>同等发言权</translation>
    </message>
    <message>
        <source>Scales the kept similarities of each item to length one, so that those with many near neighbours do not outvote the rest of a history.</source>
        <translation>把每个物品保留的相似度缩放为长度一，使近邻众多的物品不会压过历史中的其余物品。</translation>
    </message>
    <message>
        <source>Chooses the powers itself</source>
        <translation>自动选择幂</translation>
    </message>
    <message>
        <source>Tries the co-count&apos;s powers and offset on a tenth of the training part, and takes those that find what was held out without naming the same few items everywhere.</source>
        <translation>在十分之一的训练数据上试验共现次数的幂和偏移量，选取能找回留出物品、又不到处只列同样几个物品的设置。</translation>
    </message>
    <message>
        <source>Item neighbours</source>
        <translation>物品近邻</translation>
    </message>
    <message>
        <source>Recommends what many of those who like the items of the history like as well.</source>
        <translation>推荐喜欢历史中物品的许多人也喜欢的物品。</translation>
    </message>
    <message>
        <source>For recommendations</source>
        <translation>用于推荐</translation>
    </message>
    <message>
        <source>Cosine: better lists for users than the co-count, whose powers are chosen for similar items.</source>
        <translation>余弦：给用户的列表比共现次数更好，后者的幂是为相似物品选择的。</translation>
    </message>
    <message>
        <source>User neighbours</source>
        <translation>用户近邻</translation>
    </message>
    <message>
        <source>Recommends what the users with the most similar histories like.</source>
        <translation>推荐历史最相似的用户喜欢的物品。</translation>
    </message>
    <message>
        <source>Sparsity (l1)</source>
        <translation>稀疏度（l1）</translation>
    </message>
    <message>
        <source>What a weight has to be worth to be kept at all: the larger, the fewer items count in a recommendation.</source>
        <translation>一个权重要有多大价值才会保留：越大，一次推荐中计入的物品越少。</translation>
    </message>
    <message>
        <source>Regularisation (l2)</source>
        <translation>正则化（l2）</translation>
    </message>
    <message>
        <source>Pulls the weights between items towards zero and spreads them over items that are alike.</source>
        <translation>把物品之间的权重拉向零，并分散到相似的物品上。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选数</translation>
    </message>
    <message>
        <source>How many of the most similar items may have a weight for an item. More is slower and seldom better.</source>
        <translation>对一个物品，多少个最相似的物品可以有权重。更多则更慢，很少更好。</translation>
    </message>
    <message>
        <source>SLIM</source>
        <translation>SLIM</translation>
    </message>
    <message>
        <source>A few positive weights between items, learned item by item: recommendations that explain themselves.</source>
        <translation>物品之间少量的正权重，逐个物品学习：能自我解释的推荐。</translation>
    </message>
    <message>
        <source>Slope one</source>
        <translation>Slope One</translation>
    </message>
    <message>
        <source>Adds to a user&apos;s mean how much better or worse the item does than each item that the user rated.</source>
        <translation>在用户均值上加上该物品比用户评过的每个物品好多少或差多少。</translation>
    </message>
    <message>
        <source>Weighted by common users</source>
        <translation>按共同用户加权</translation>
    </message>
    <message>
        <source>Items count by how many users rated both. Otherwise every item of the history counts alike.</source>
        <translation>物品按有多少用户两者都评过来计入。否则历史中的每个物品同等。</translation>
    </message>
    <message>
        <source>SVD++</source>
        <translation>SVD++</translation>
    </message>
    <message>
        <source>Matrix factorisation that also learns from which items were rated at all, whatever the ratings were.</source>
        <translation>还从“评过哪些物品”本身学习的矩阵分解，不论评分是多少。</translation>
    </message>
    <message>
        <source>what was rated at all</source>
        <translation>评过哪些物品</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>How many unseen items are tried, at most, to find one that scores too high.</source>
        <translation>最多试多少个未看过的物品，以找到一个得分过高的。</translation>
    </message>
    <message>
        <source>WARP ranking</source>
        <translation>WARP 排序</translation>
    </message>
    <message>
        <source>Embeddings that work hardest on the chosen items that stand far down the list.</source>
        <translation>对排在列表很后面的已选物品用力最大的嵌入向量。</translation>
    </message>
    <message>
        <source>lower the embedding size (rank) or use fewer interactions</source>
        <translation>减小嵌入维度（rank）或使用更少的交互</translation>
    </message>
    <message>
        <source>use data with fewer items, or a model with an embedding size, such as ials</source>
        <translation>使用物品更少的数据，或有嵌入维度的模型，例如 ials</translation>
    </message>
    <message>
        <source>Fewest in common</source>
        <translation>最少共同评分</translation>
    </message>
</context>
<context>
    <name>HitsSentence</name>
    <message>
        <source>the one hidden %2 of user %3</source>
        <translation>用户 %3 唯一的隐藏%2</translation>
    </message>
    <message>
        <source>the %1 hidden %2 of user %3</source>
        <translation>用户 %3 的隐藏%2（共 %1 项）</translation>
    </message>
    <message>
        <source>the one hidden %2 that user %3 rated %4 or more</source>
        <translation>用户 %3 唯一评 %4 分及以上的隐藏%2</translation>
    </message>
    <message>
        <source>the %1 hidden %2 that user %3 rated %4 or more</source>
        <translation>用户 %3 评 %4 分及以上的隐藏%2（共 %1 项）</translation>
    </message>
    <message>
        <source>None of the first %2 is %3.</source>
        <translation>前 %2 项中没有%3。</translation>
    </message>
    <message>
        <source>One of the first %2 is %3.</source>
        <translation>前 %2 项中有一项就是%3。</translation>
    </message>
    <message>
        <source>None of the first %2 is among %3.</source>
        <translation>前 %2 项无一属于%3。</translation>
    </message>
    <message>
        <source>One of the first %2 is among %3.</source>
        <translation>前 %2 项中有 1 项属于%3。</translation>
    </message>
    <message>
        <source>%1 of the first %2 are among %3.</source>
        <translation>前 %2 项中有 %1 项属于%3。</translation>
    </message>
    <message>
        <source>No %1 of user %2 is hidden from training.</source>
        <translation>用户 %2 没有在训练中隐藏的%1。</translation>
    </message>
    <message>
        <source>None of the hidden %1 was rated %2 or more by user %3.</source>
        <translation>用户 %3 的隐藏%1中没有评 %2 分及以上的。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 ratings made up, so the true tastes are known.</source>
        <translation>%1 条评分为人工生成，因此真实口味已知。</translation>
    </message>
    <message>
        <source>%1 rows read, none refused.</source>
        <translation>读取 %1 行，无一被拒。</translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 refused.</source>
        <translation>读取 %2 行中的 %1 行，%3 行被拒。</translation>
    </message>
    <message>
        <source>All ratings are %1</source>
        <translation>所有评分都是 %1</translation>
    </message>
    <message>
        <source>Ratings %1 to %2 in whole stars</source>
        <translation>评分 %1 至 %2，以整星计</translation>
    </message>
    <message>
        <source>Ratings %1 to %2 in half stars</source>
        <translation>评分 %1 至 %2，以半星计</translation>
    </message>
    <message>
        <source>Ratings %1 to %2 in steps of %3</source>
        <translation>评分 %1 至 %2，步长 %3</translation>
    </message>
    <message>
        <source>Ratings %1 to %2</source>
        <translation>评分 %1 至 %2</translation>
    </message>
    <message>
        <source>Each row says that it happened, and when.</source>
        <translation>每行表示发生过一次交互及其时间。</translation>
    </message>
    <message>
        <source>Each row says that it happened.</source>
        <translation>每行表示发生过一次交互。</translation>
    </message>
    <message>
        <source>%1, with time of rating.</source>
        <translation>%1，带评分时间。</translation>
    </message>
    <message>
        <source>%1, without time of rating.</source>
        <translation>%1，不带评分时间。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences in a row</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>按 %1 读取。</translation>
    </message>
</context>
<context>
    <name>ItemHistogram</name>
    <message>
        <source>%1 without test</source>
        <extracomment>The mean rating of a film; the ratings of the test part are not counted</extracomment>
        <translation>%1（不含测试）</translation>
    </message>
</context>
<context>
    <name>ItemInsight</name>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln 条评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln 次交互</numerusform>
        </translation>
    </message>
    <message>
        <source>Really rated %1, hidden from training</source>
        <translation>实际 %1，训练时未见</translation>
    </message>
    <message>
        <source>Really chosen, hidden from training</source>
        <translation>实际选过，训练时未见</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>已评 %1</translation>
    </message>
    <message>
        <source>In the user&apos;s history</source>
        <translation>在该用户的历史中</translation>
    </message>
    <message>
        <source>The bars add up to the prediction.</source>
        <translation>各条之和即为预测。</translation>
    </message>
    <message>
        <source>The bars add up to the score.</source>
        <translation>各条之和即为得分。</translation>
    </message>
    <message>
        <source>The model cannot recommend this %1.</source>
        <extracomment>%1 is the noun of the items</extracomment>
        <translation>模型无法推荐该%1。</translation>
    </message>
    <message>
        <source>None of the similar users has rated it.</source>
        <translation>相似用户都没有评过它。</translation>
    </message>
    <message>
        <source>Nothing in the user&apos;s history is near it.</source>
        <translation>该用户的历史中没有与它相近的。</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>in common</source>
        <translation>共同</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
</context>
<context>
    <name>NounWords</name>
    <message>
        <source>film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>films</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>book</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>books</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; %1 is the number.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>Mean rating</source>
        <translation>评分均值</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>该用户</translation>
    </message>
    <message>
        <source>This %1</source>
        <translation>该%1</translation>
    </message>
    <message>
        <source>Taste match</source>
        <translation>口味匹配</translation>
    </message>
    <message>
        <source>Clip to scale</source>
        <translation>截断到范围</translation>
    </message>
    <message>
        <source>Predicted rating</source>
        <translation>预测评分</translation>
    </message>
    <message>
        <source>Ratings of this %1</source>
        <translation>该%1的评分数</translation>
    </message>
    <message>
        <source>Mean of this user</source>
        <translation>该用户均值</translation>
    </message>
    <message>
        <source>Lowest rating</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>Recent ratings of this %1</source>
        <translation>此%1近来的评分</translation>
    </message>
    <message>
        <source>Overall level</source>
        <translation>总体水平</translation>
    </message>
    <message>
        <source>To the rating scale</source>
        <translation>换算到评分尺度</translation>
    </message>
    <message>
        <source>What was rated at all</source>
        <translation>评过哪些物品</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>来自历史</translation>
    </message>
    <message>
        <source>Similar %1</source>
        <translation>相似的%1</translation>
    </message>
    <message>
        <source>Similar user</source>
        <translation>相似用户</translation>
    </message>
</context>
<context>
    <name>PredictionParts</name>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 other %2</source>
        <extracomment>The bar of all similar users or films that are not named; %1 is how many, %2 the noun</extracomment>
        <translation>其余%2（%1）</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>RatingPeriod</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the first to the last rating: &quot;2021 to 2023&quot;</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A date format: month and year where the ratings go on for months</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date format: day and month where the ratings go on for days</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>RecommendInsight</name>
    <message>
        <source>Nothing is left to recommend, or nothing is near enough yet.</source>
        <translation>没有可推荐的了，或者还没有足够相近的。</translation>
    </message>
</context>
<context>
    <name>SplitCheck</name>
    <message>
        <source>random, %1 held out</source>
        <translation>随机，留出 %1</translation>
    </message>
    <message>
        <source>per user, %1 held out</source>
        <translation>按用户，留出 %1</translation>
    </message>
    <message>
        <source>part %1 of %2 held out</source>
        <translation>留出第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>last of each user held out</source>
        <translation>留出每位用户的最后一条</translation>
    </message>
    <message>
        <source>by time, last %1 held out</source>
        <translation>按时间，留出最近 %1</translation>
    </message>
    <message>
        <source>%1 of users held out</source>
        <translation>留出 %1 的用户</translation>
    </message>
    <message>
        <source>as it came with the data</source>
        <translation>数据自带的划分</translation>
    </message>
    <message>
        <source>No pair is in two parts</source>
        <translation>没有样本对同时在两部分中</translation>
    </message>
    <message>
        <source>One held-out pair is in two parts</source>
        <translation>有 1 个留出样本对同时在两部分中</translation>
    </message>
    <message>
        <source>%1 held-out pairs are in two parts</source>
        <translation>有 %1 个留出样本对同时在两部分中</translation>
    </message>
    <message>
        <source>Every user has a training rating</source>
        <translation>每位用户都有训练评分</translation>
    </message>
    <message>
        <source>One user has no training rating</source>
        <translation>有 1 位用户没有训练评分</translation>
    </message>
    <message>
        <source>%1 users have no training rating</source>
        <translation>有 %1 位用户没有训练评分</translation>
    </message>
    <message>
        <source>Every %1 has a training rating</source>
        <translation>每个%1都有训练评分</translation>
    </message>
    <message>
        <source>One %1 has no training rating</source>
        <translation>有 1 个%1没有训练评分</translation>
    </message>
    <message>
        <source>%1 %2 have no training rating</source>
        <translation>有 %1 个%2没有训练评分</translation>
    </message>
    <message>
        <source>No test pair is cold</source>
        <translation>测试样本对中没有冷启动</translation>
    </message>
    <message>
        <source>%1 of %2 test pairs are cold</source>
        <translation>%2 个测试样本对中 %1 个为冷启动</translation>
    </message>
    <message>
        <source>No validation pair is cold</source>
        <translation>验证样本对中没有冷启动</translation>
    </message>
    <message>
        <source>%1 of %2 validation pairs are cold</source>
        <translation>%2 个验证样本对中 %1 个为冷启动</translation>
    </message>
    <message>
        <source>Test is not later than training</source>
        <translation>测试不晚于训练</translation>
    </message>
    <message>
        <source>Test is later than training</source>
        <translation>测试晚于训练</translation>
    </message>
    <message>
        <source>A random split lets the model see the future. For a forecast choose “by time”.</source>
        <translation>随机划分让模型看到了未来。若要预测未来，请选“按时间”。</translation>
    </message>
    <message>
        <source>This split lets the model see the future. For a forecast choose “by time”.</source>
        <translation>此划分让模型看到了未来。若要预测未来，请选“按时间”。</translation>
    </message>
</context>
<context>
    <name>TrainTexts</name>
    <message>
        <source>Open ratings to see a model learn from them.</source>
        <translation>打开评分数据，看模型如何从中学习。</translation>
    </message>
    <message>
        <source>This training could not begin. Another model or split may work.</source>
        <translation>此次训练无法开始。换一个模型或划分也许可行。</translation>
    </message>
    <message>
        <source>Press Play (Space): this model needs a single pass over the ratings.</source>
        <translation>按开始（空格）：此模型只需遍历一次评分。</translation>
    </message>
    <message>
        <source>A step that is too long jumps over the valley, further each time.</source>
        <translation>步长太大就会越过谷底，而且一次比一次远。</translation>
    </message>
    <message>
        <source>Finished. Validation was best at epoch %1: that model is the one shown.</source>
        <translation>已完成。验证在第 %1 轮最好：显示的就是那个模型。</translation>
    </message>
    <message>
        <source>Finished. Is validation still improving? Then Play (Space) adds as many epochs again.</source>
        <translation>已完成。验证仍在改善吗？按开始（空格）再加同样多的轮数。</translation>
    </message>
    <message>
        <source>Press Play (Space) and watch both curves fall.</source>
        <translation>按开始（空格），看两条曲线下降。</translation>
    </message>
    <message>
        <source>Both curves should fall. If validation turns up while training falls, the model is memorising.</source>
        <translation>两条曲线都应下降；若训练继续降而验证回升，模型正在死记硬背。</translation>
    </message>
    <message>
        <source>Nothing to train on yet</source>
        <translation>还没有可训练的数据</translation>
    </message>
    <message>
        <source>Drop a file or folder of ratings anywhere on this window.</source>
        <translation>把评分文件或文件夹拖到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>没有训练</translation>
    </message>
    <message>
        <source>No curve to watch</source>
        <translation>没有曲线可看</translation>
    </message>
    <message>
        <source>This model has no vectors to draw a map of.</source>
        <translation>此模型没有可绘成地图的向量。</translation>
    </message>
    <message>
        <source>The map comes with the first epoch.</source>
        <translation>第一轮之后出现地图。</translation>
    </message>
    <message>
        <source>Solved in one go: the bar above shows how far it is.</source>
        <translation>一次求解：上方的进度条显示进行到哪里。</translation>
    </message>
    <message>
        <source>Solved in one go. Compare its figure with the dashed baselines, then turn a setting.</source>
        <translation>一次求解完成。把它的指标与虚线基线比较，再调一个设置试试。</translation>
    </message>
    <message>
        <source>This model is solved in one go. See its metric, and its lists on the Recommend page.</source>
        <translation>此模型一次求解。请看它的指标，以及“推荐”页上的列表。</translation>
    </message>
</context>
<context>
    <name>UserInsight</name>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln 次交互</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln 条评分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · mean %2</source>
        <extracomment>The facts of a user: &quot;57 ratings&quot;, and the mean of them</extracomment>
        <translation>%1 · 平均 %2</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>moves since epoch %1</source>
        <translation>自第 %1 轮的变化</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch a recommender learn, and ask it why.</source>
        <translation>看推荐模型如何学习，并问它为什么。</translation>
    </message>
    <message>
        <source>A file or folder of ratings, or builtin:planted.</source>
        <translation>评分文件或文件夹，或 builtin:planted。</translation>
    </message>
    <message>
        <source>Start with a named preset, as keras-exercise.</source>
        <translation>以指定的预设开始，例如 keras-exercise。</translation>
    </message>
    <message>
        <source>Train on this many threads.</source>
        <translation>用多少个线程训练。</translation>
    </message>
    <message>
        <source>Draw every page into a folder, and end.</source>
        <translation>把每一页画成图片存入文件夹，然后退出。</translation>
    </message>
</context>
<context>
    <name>tastescope::Banner</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>tastescope::BannerText</name>
    <message>
        <source>Read differently…</source>
        <translation>以其他方式读取…</translation>
    </message>
    <message>
        <source>The training goes on: only what is known of them is new.</source>
        <translation>训练继续进行：只是补充了它们的资料。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tastescope::CurveChart</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>tastescope::DataCharts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Popularity of %1</source>
        <translation>%1的流行度</translation>
    </message>
    <message>
        <source>Activity of users</source>
        <translation>用户的活跃度</translation>
    </message>
    <message>
        <source>%1 give %2</source>
        <extracomment>%1 a share of the ratings, %2 a rating</extracomment>
        <translation>%1 评 %2 分</translation>
    </message>
    <message>
        <source>%1 have %2</source>
        <translation>%1 有 %2</translation>
    </message>
</context>
<context>
    <name>tastescope::DataTables</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Search %1 %2</source>
        <translation>搜索%2（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%3 %1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 %2, most rated first</source>
        <translation>%2 %1，评分多者在前</translation>
    </message>
    <message>
        <source>%1 %2, most active first</source>
        <translation>%2 %1，活跃者在前</translation>
    </message>
    <message>
        <source>None of the %1 %2 matches “%3”</source>
        <translation>%2（%1）中没有与“%3”匹配的</translation>
    </message>
    <message>
        <source>Title, category and year are searched: a part of a word is enough.</source>
        <translation>按标题、类别和年份搜索，输入一部分即可。</translation>
    </message>
    <message>
        <source>Their ids are searched: a part of one is enough.</source>
        <translation>按编号搜索，输入一部分即可。</translation>
    </message>
    <message>
        <source>%1 %2, most popular first</source>
        <translation>%2 %1，流行者在前</translation>
    </message>
    <message>
        <source>Read report</source>
        <translation>读取报告</translation>
    </message>
</context>
<context>
    <name>tastescope::DropCurtain</name>
    <message>
        <source>Let go to open %1</source>
        <translation>松手即可打开 %1</translation>
    </message>
</context>
<context>
    <name>tastescope::EpochCounter</name>
    <message>
        <source>Target epoch</source>
        <translation>目标轮数</translation>
    </message>
    <message>
        <source>Click to change the target</source>
        <translation>点击以更改目标</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Solved in one go, without epochs</source>
        <translation>一次求解，没有轮次</translation>
    </message>
    <message>
        <source>Solved: %1</source>
        <translation>已求解：%1</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已求解</translation>
    </message>
</context>
<context>
    <name>tastescope::EventWeights</name>
    <message>
        <source>One event counts as</source>
        <extracomment>Before a list of types of events with how much one of each counts</extracomment>
        <translation>每个事件计为</translation>
    </message>
    <message>
        <source>What one “%1” counts</source>
        <translation>一次“%1”计为多少</translation>
    </message>
</context>
<context>
    <name>tastescope::ExperimentDescription</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 · under 1 s at full speed</source>
        <translation>%1 · 全速不到 1 秒</translation>
    </message>
    <message>
        <source>%1 · about %2 s at full speed</source>
        <translation>%1 · 全速约 %2 秒</translation>
    </message>
    <message>
        <source>%1 · about %2 min at full speed</source>
        <translation>%1 · 全速约 %2 分钟</translation>
    </message>
</context>
<context>
    <name>tastescope::ExperimentPanel</name>
    <message>
        <source>Split, model and settings appear here as soon as there are ratings.</source>
        <translation>有了评分，划分、模型和设置就会出现在这里。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>All settings of this model as it brings them</source>
        <translation>把此模型的所有设置恢复为默认值</translation>
    </message>
    <message>
        <source>Changing these starts anew</source>
        <translation>更改后将重新开始</translation>
    </message>
    <message>
        <source>Open ratings…</source>
        <translation>打开评分…</translation>
    </message>
    <message>
        <source>%1 users · %2 %3</source>
        <comment>2,000 users · 600 films</comment>
        <translation>用户 %1 · %3 %2</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 条评分</translation>
    </message>
    <message>
        <source>%1 interactions</source>
        <translation>%1 次交互</translation>
    </message>
</context>
<context>
    <name>tastescope::EyeLine</name>
    <message>
        <source>What to look for</source>
        <translation>看什么</translation>
    </message>
</context>
<context>
    <name>tastescope::FactorDescription</name>
    <message>
        <source>none idle</source>
        <translation>没有闲置</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <translation>闲置 %1 个</translation>
    </message>
    <message>
        <source>%1 factors, as many as %2 equal ones · %3</source>
        <extracomment>%1 factors do the work of %2 equal ones; %3: &quot;none idle&quot; or &quot;3 idle&quot;</extracomment>
        <translation>%1 个因子，相当于 %2 个均等的因子 · %3</translation>
    </message>
    <message>
        <source>Vectors by popularity: %1</source>
        <extracomment>%1: five lengths</extracomment>
        <translation>按热门程度的向量长度：%1</translation>
    </message>
    <message>
        <source>Mean length of the vectors, in fifths from the least to the most ratings. %1: %2. Users: %3.</source>
        <extracomment>%1: the noun of the items in the plural; %2 and %3: five lengths</extracomment>
        <translation>向量的平均长度，按评分由少到多分为五段。%1：%2。用户：%3。</translation>
    </message>
</context>
<context>
    <name>tastescope::FactorTable</name>
    <message>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
</context>
<context>
    <name>tastescope::FactorTableModel</name>
    <message>
        <source>idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the number of a factor, %2 a correlation</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How much of the dot products this factor makes</source>
        <translation>点积中有多少来自这个因子</translation>
    </message>
    <message>
        <source>How far the items differ in this factor</source>
        <translation>各物品在这个因子上相差多少</translation>
    </message>
    <message>
        <source>How far the users differ in this factor</source>
        <translation>各用户在这个因子上相差多少</translation>
    </message>
    <message>
        <source>The factor that says most nearly the same of the items, and their correlation</source>
        <translation>对物品说得最相近的另一个因子，以及两者的相关系数</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Most like</source>
        <translation>最相近</translation>
    </message>
</context>
<context>
    <name>tastescope::FactorView</name>
    <message>
        <source>Factors are shown as soon as the model has learned a little.</source>
        <translation>模型学到一些之后就会显示因子。</translation>
    </message>
</context>
<context>
    <name>tastescope::FileQuestions</name>
    <message>
        <source>Open ratings</source>
        <translation>打开评分</translation>
    </message>
    <message>
        <source>Open a folder of ratings</source>
        <translation>打开评分文件夹</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>保存窗口图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Export the read report</source>
        <translation>导出读取报告</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>tastescope::FindDialog</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Find %1, users, pages</source>
        <translation>查找%1、用户、页面</translation>
    </message>
    <message>
        <source>Find pages</source>
        <translation>查找页面</translation>
    </message>
</context>
<context>
    <name>tastescope::FindResults</name>
    <message>
        <source>%1 ratings</source>
        <translation>%1 条评分</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>tastescope::FormRow</name>
    <message>
        <source>%1
From %2 to %3, default %4</source>
        <translation>%1
范围 %2 至 %3，默认 %4</translation>
    </message>
</context>
<context>
    <name>tastescope::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <extracomment>A bar of a histogram: value, how many, of what, which share</extracomment>
        <translation>%1：%3 %2，%4</translation>
    </message>
    <message>
        <source>Highest bar %1</source>
        <translation>最高的柱 %1</translation>
    </message>
</context>
<context>
    <name>tastescope::ImportChoices</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>colons ::</source>
        <translation>双冒号 ::</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>point 4.5</source>
        <translation>点 4.5</translation>
    </message>
    <message>
        <source>comma 4,5</source>
        <translation>逗号 4,5</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>names</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>The values are</source>
        <translation>数值是</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>keep the last</source>
        <translation>保留最后</translation>
    </message>
    <message>
        <source>keep the first</source>
        <translation>保留最先</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Items are</source>
        <translation>条目是</translation>
    </message>
</context>
<context>
    <name>tastescope::ImportDescription</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A date format: the month in which ratings begin or end</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the first to the last rating: &quot;March 2024 to June 2025&quot;</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 ratings by %2 users of %3 %4</source>
        <translation>%2 位用户对 %3 部%4的 %1 条评分</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部为 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 clicks by %2 users on %3 %4</source>
        <translation>%2 位用户对 %3 部%4的 %1 次点击</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many rows are left out, and why: &quot;97 (no rating)&quot;</extracomment>
        <translation>%1 行（%2）</translation>
    </message>
    <message>
        <source>%1 for other reasons</source>
        <translation>%1 行因其他原因</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln 行重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: %1.</source>
        <translation>
            <numerusform>略过 %Ln 行：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 First: line %2.</source>
        <extracomment>Of rows that are left out, behind the sentence that counts them</extracomment>
        <translation>%1首先是第 %2 行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>tastescope::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter opens, Esc keeps the present data set</source>
        <translation>回车打开，Esc 保留当前数据集</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How large the file is: &quot;18,412 rows, 0.9 MB&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. Is this how the file should be read?</source>
        <translation>%1。文件应这样读取吗？</translation>
    </message>
</context>
<context>
    <name>tastescope::ImportOutcome</name>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>counting … %1</source>
        <translation>正在统计… %1</translation>
    </message>
    <message>
        <source>Show the first rows</source>
        <translation>查看前几行</translation>
    </message>
</context>
<context>
    <name>tastescope::ImportRowsModel</name>
    <message>
        <source>Line %1 is left out: %2</source>
        <extracomment>Over a row of a preview that is left out: where and why</extracomment>
        <translation>第 %1 行被略过：%2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>tastescope::ImportTable</name>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <extracomment>Of a column of a file: its name</extracomment>
        <translation>“%1”列的内容</translation>
    </message>
</context>
<context>
    <name>tastescope::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检视</translation>
    </message>
    <message>
        <source>Pick a %1 in a list, a table or the map to look into it.</source>
        <extracomment>%1 is the noun of the items</extracomment>
        <translation>在列表、表格或地图中选一个%1来查看。</translation>
    </message>
</context>
<context>
    <name>tastescope::InspectorDataForm</name>
    <message>
        <source>Split check</source>
        <translation>划分检查</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <extracomment>Rows of a file that were not read: how many, why</extracomment>
        <translation>%1 行被拒：%2</translation>
    </message>
    <message>
        <source>Read differently…</source>
        <translation>以其他方式读取…</translation>
    </message>
</context>
<context>
    <name>tastescope::InspectorItemSection</name>
    <message>
        <source>Why is it on the list?</source>
        <translation>为何在列表中？</translation>
    </message>
    <message>
        <source>Ratings given to this %1</source>
        <extracomment>%1 is the noun of the items</extracomment>
        <translation>该%1得到的评分</translation>
    </message>
    <message>
        <source>Nearest %1</source>
        <extracomment>%1 is the noun of the items, in the plural</extracomment>
        <translation>最相近的%1</translation>
    </message>
    <message>
        <source>%1   ratings</source>
        <extracomment>The heads of two columns; %1: what the numbers of the first are (&quot;cosine&quot;)</extracomment>
        <translation>%1   评分数</translation>
    </message>
</context>
<context>
    <name>tastescope::InspectorUserSection</name>
    <message>
        <source>Keep this user while other things are chosen</source>
        <translation>选择其他内容时固定此用户</translation>
    </message>
    <message>
        <source>Would recommend now</source>
        <translation>此刻会推荐</translation>
    </message>
    <message>
        <source>Choose a user on the Recommend page or in the table of the Data page.</source>
        <translation>请在“推荐”页或“数据”页的表格中选择用户。</translation>
    </message>
</context>
<context>
    <name>tastescope::ItemMap</name>
    <message>
        <source>Map of the items</source>
        <translation>条目地图</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2</source>
        <translation>%1，已选：%2</translation>
    </message>
</context>
<context>
    <name>tastescope::ItemsTable</name>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>交互</translation>
    </message>
</context>
<context>
    <name>tastescope::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tastescope::KeyTable</name>
    <message>
        <source>Play or pause</source>
        <translation>开始或暂停</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Learning rate down</source>
        <translation>降低学习率</translation>
    </message>
    <message>
        <source>Learning rate up</source>
        <translation>提高学习率</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Data page</source>
        <translation>数据页</translation>
    </message>
    <message>
        <source>Train page</source>
        <translation>训练页</translation>
    </message>
    <message>
        <source>Recommend page</source>
        <translation>推荐页</translation>
    </message>
    <message>
        <source>Go to a user, an item or a page</source>
        <translation>转到用户、条目或页面</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>在页内搜索</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Panel before</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy the command that repeats this</source>
        <translation>复制可重现此次实验的命令</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>保存窗口图片</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Presenter mode: full screen, larger text</source>
        <translation>演示模式：全屏，大字</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Close the message, leave presenter mode</source>
        <translation>关闭消息，退出演示模式</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>%1 … 9</source>
        <translation>%1 … 9</translation>
    </message>
    <message>
        <source>Open a recent data set</source>
        <translation>打开最近的数据集</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>tastescope::KnobStepper</name>
    <message>
        <source>%1: lower</source>
        <translation>%1：降低</translation>
    </message>
    <message>
        <source>%1: higher</source>
        <translation>%1：提高</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>输入数值…</translation>
    </message>
</context>
<context>
    <name>tastescope::Knobs</name>
    <message>
        <source>learning rate %1 → %2</source>
        <translation>学习率 %1 → %2</translation>
    </message>
    <message>
        <source>regularisation %1 → %2</source>
        <translation>正则化 %1 → %2</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back at epoch %1. A learning rate of %2 is too high here.</source>
        <translation>已回到第 %1 轮。学习率 %2 在此过高。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>改回 %1</translation>
    </message>
</context>
<context>
    <name>tastescope::Language</name>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>tastescope::LossChart</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss chart</source>
        <translation>损失图</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>at epoch %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>训练 %1</translation>
    </message>
</context>
<context>
    <name>tastescope::MainWindow</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检视</translation>
    </message>
</context>
<context>
    <name>tastescope::MetricChart</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Metric chart</source>
        <translation>指标图</translation>
    </message>
    <message>
        <source>at epoch %1</source>
        <translation>轮次 %1</translation>
    </message>
</context>
<context>
    <name>tastescope::MetricView</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>%1图</translation>
    </message>
    <message>
        <source>Metric chart</source>
        <translation>指标图</translation>
    </message>
    <message>
        <source>Factor health</source>
        <translation>因子状况</translation>
    </message>
</context>
<context>
    <name>tastescope::NeighbourList</name>
    <message>
        <source>%1, similarity %2, %3 ratings</source>
        <translation>%1，相似度 %2，%3 条评分</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最相近</translation>
    </message>
</context>
<context>
    <name>tastescope::NumberField</name>
    <message>
        <source>This is not a number: %1</source>
        <translation>这不是数字：%1</translation>
    </message>
    <message>
        <source>Only whole numbers</source>
        <translation>只能是整数</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>范围 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>tastescope::Opening</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, or choose less data.</source>
        <translation>请关闭其他程序，或选用较少的数据。</translation>
    </message>
</context>
<context>
    <name>tastescope::OpeningRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep what is open now</source>
        <translation>保留当前打开的数据</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <extracomment>How far a file is read</extracomment>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <source>%1 million rows</source>
        <translation>%1 百万行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
</context>
<context>
    <name>tastescope::PartsWaterfall</name>
    <message>
        <source>The sum that gives the prediction</source>
        <translation>构成预测的各项之和</translation>
    </message>
</context>
<context>
    <name>tastescope::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tastescope::RankedList</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2，%3</translation>
    </message>
    <message>
        <source>hidden from training and really liked</source>
        <translation>训练时未见且确实喜欢</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>上升 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>下降 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>tastescope::RankedTable</name>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>tastescope::RatedTable</name>
    <message>
        <source>Rated</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>tastescope::ReadReportView</name>
    <message>
        <source>%1 counts %2 (%3)</source>
        <extracomment>A type of event, what one of them counts, how many there are</extracomment>
        <translation>%1 计 %2（%3 次）</translation>
    </message>
    <message>
        <source>No row was left out.</source>
        <translation>没有略过任何行。</translation>
    </message>
    <message>
        <source>Read differently…</source>
        <translation>以其他方式读取…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>Read report</source>
        <translation>读取报告</translation>
    </message>
</context>
<context>
    <name>tastescope::RecentValues</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
</context>
<context>
    <name>tastescope::RecommendPage</name>
    <message>
        <source>Find a user</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>Choose a user to see what they rated, and what would be recommended to them.</source>
        <translation>选择一位用户，查看其评分和会得到的推荐。</translation>
    </message>
    <message>
        <source>Recommend by</source>
        <extracomment>%1 is the noun of the items, in the plural</extracomment>
        <translation>推荐依据</translation>
    </message>
    <message>
        <source>Similar users</source>
        <translation>相似用户</translation>
    </message>
    <message>
        <source>items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Does the right-hand list continue the left-hand one? Ticks mark hidden %1 the user really liked.</source>
        <extracomment>%1 is the noun of the items, in the plural</extracomment>
        <translation>右侧列表是否延续了左侧的口味？对勾标出该用户确实喜欢的隐藏%1。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>similar users</source>
        <translation>相似用户</translation>
    </message>
    <message>
        <source>similar %1</source>
        <translation>相似%1</translation>
    </message>
</context>
<context>
    <name>tastescope::RecommendTables</name>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>own mean %1</source>
        <extracomment>The mark on the small scales: the mean of the user&apos;s own ratings</extracomment>
        <translation>个人平均 %1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many, of what: &quot;42 films&quot;</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Rated by user %1</source>
        <translation>用户 %1 的评分</translation>
    </message>
    <message>
        <source>History of user %1</source>
        <translation>用户 %1 的历史</translation>
    </message>
</context>
<context>
    <name>tastescope::RefusedTable</name>
    <message>
        <source>Rows that are left out</source>
        <translation>被略过的行</translation>
    </message>
</context>
<context>
    <name>tastescope::RefusedTableModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>其中第一行</translation>
    </message>
</context>
<context>
    <name>tastescope::SeedRow</name>
    <message>
        <source>New seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
</context>
<context>
    <name>tastescope::SplitChoices</name>
    <message>
        <source>Random, 10 % held out</source>
        <translation>随机，留出 10 %</translation>
    </message>
    <message>
        <source>Per user, 10 % held out</source>
        <translation>按用户，留出 10 %</translation>
    </message>
    <message>
        <source>Last rating of each user</source>
        <translation>每位用户的最后一条</translation>
    </message>
    <message>
        <source>By time, the latest 10 %</source>
        <translation>按时间，最近 10 %</translation>
    </message>
    <message>
        <source>10 % of the users held out</source>
        <translation>留出 10 % 的用户</translation>
    </message>
</context>
<context>
    <name>tastescope::StartPage</name>
    <message>
        <source>Film club (built in)</source>
        <translation>电影俱乐部（内置）</translation>
    </message>
    <message>
        <source>2,000 users and 600 invented films; their true tastes are known</source>
        <translation>2,000 位用户和 600 部虚构影片，真实口味已知</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Drop ratings here</source>
        <translation>把评分拖到这里</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Or start with</source>
        <translation>或从这里开始</translation>
    </message>
    <message>
        <source>CSV or TSV, plain or gzip, or a MovieLens or RecBole folder. Nothing leaves this computer.</source>
        <translation>CSV 或 TSV（可用 gzip 压缩），或 MovieLens、RecBole 文件夹。数据不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>tastescope::StatusLine</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tastescope::StatusText</name>
    <message>
        <source>Training at full speed</source>
        <translation>全速训练中</translation>
    </message>
    <message numerus="yes">
        <source>Training, slowed down to %n epochs per second</source>
        <translation>
            <numerusform>训练中，放慢至每秒 %n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished after %n epochs</source>
        <translation>
            <numerusform>%n 轮后完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, best at %2</source>
        <translation>%1，第 %2 轮最好</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 万</translation>
    </message>
    <message>
        <source>%1 ratings/s now, %2/s at full speed</source>
        <translation>当前 %1条/秒，全速 %2条/秒</translation>
    </message>
    <message>
        <source>%1 ratings/s now</source>
        <translation>当前 %1条/秒</translation>
    </message>
    <message>
        <source>%1 ratings/s at full speed</source>
        <translation>全速 %1条/秒</translation>
    </message>
    <message>
        <source>No data set open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>Preparing the training …</source>
        <translation>正在准备训练 …</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以开始训练</translation>
    </message>
    <message>
        <source>Paused at epoch %1</source>
        <translation>在第 %1 轮暂停</translation>
    </message>
    <message>
        <source>Stopped, back at epoch %1</source>
        <translation>已停止，回到第 %1 轮</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n 线程</numerusform>
        </translation>
    </message>
    <message>
        <source>1000000</source>
        <extracomment>How many ratings make the unit of &quot;%1 M&quot;; 10000 where that is translated as ten thousands</extracomment>
        <translation>10000</translation>
    </message>
    <message>
        <source>Solved in one go</source>
        <translation>一次求解完成</translation>
    </message>
    <message>
        <source>Solving: %1 done</source>
        <translation>求解中：完成 %1</translation>
    </message>
    <message>
        <source>Paused: %1 solved</source>
        <translation>已暂停：已求解 %1</translation>
    </message>
</context>
<context>
    <name>tastescope::TabRow</name>
    <message>
        <source>Experiment panel</source>
        <translation>实验面板</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检视</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>tastescope::TestFigures</name>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>NDCG at 10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Recall at 10</source>
        <translation>召回率@10</translation>
    </message>
    <message>
        <source>Precision at 10</source>
        <translation>精确率@10</translation>
    </message>
    <message>
        <source>Hit rate at 10</source>
        <translation>命中率@10</translation>
    </message>
    <message>
        <source>MRR at 10</source>
        <translation>MRR@10</translation>
    </message>
    <message>
        <source>MAP at 10</source>
        <translation>MAP@10</translation>
    </message>
    <message>
        <source>On %1 test ratings that no training and no curve has seen; lists of %2 users, ranked among all.</source>
        <translation>基于 %1 条训练和曲线都未见过的测试评分；%2 位用户的列表，在全部条目中排序。</translation>
    </message>
</context>
<context>
    <name>tastescope::TestFiguresDialog</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>流行度</translation>
    </message>
    <message>
        <source>Measuring on the test part…</source>
        <translation>正在测试集上测量…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test figures</source>
        <translation>测试指标</translation>
    </message>
    <message>
        <source>On the test part</source>
        <translation>测试集上</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tastescope::TrainPage</name>
    <message>
        <source>Beside the curves</source>
        <translation>曲线旁的视图</translation>
    </message>
    <message>
        <source>test figures</source>
        <translation>测试指标</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Map, live</source>
        <translation>地图（实时）</translation>
    </message>
    <message>
        <source>Measured only when you ask, so that settings are not chosen by the test part</source>
        <translation>仅在您要求时测量，以免按测试集选设置</translation>
    </message>
    <message>
        <source>Show test figures</source>
        <translation>显示测试指标</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map of %1, live</source>
        <translation>%1地图（实时）</translation>
    </message>
    <message>
        <source>Factor health</source>
        <translation>因子状况</translation>
    </message>
</context>
<context>
    <name>tastescope::TrainingDescription</name>
    <message>
        <source>bias baseline %1</source>
        <translation>偏置基线 %1</translation>
    </message>
    <message>
        <source>noise floor %1: nothing can do better</source>
        <translation>噪声下限 %1：无法更低</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>back at epoch %1</source>
        <translation>回到第 %1 轮</translation>
    </message>
    <message>
        <source>%1: validation %2</source>
        <translation>%1：验证 %2</translation>
    </message>
    <message>
        <source>Truth recovered</source>
        <translation>真相还原度</translation>
    </message>
    <message>
        <source>Error (RMSE)</source>
        <translation>误差 (RMSE)</translation>
    </message>
    <message>
        <source>NDCG at 10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Recall at 10</source>
        <translation>召回率@10</translation>
    </message>
    <message>
        <source>Hit rate at 10</source>
        <translation>命中率@10</translation>
    </message>
    <message numerus="yes">
        <source>on %n users</source>
        <translation>
            <numerusform>%n 位用户</numerusform>
        </translation>
    </message>
    <message>
        <source>by chance %1</source>
        <translation>随机水平 %1</translation>
    </message>
    <message>
        <source>popularity %1</source>
        <translation>流行度 %1</translation>
    </message>
    <message>
        <source>Training stopped: the error grew without bound.</source>
        <translation>训练已停止：误差无限增大。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>tastescope::TrainingSession</name>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>内存不足以进行此次训练。</translation>
    </message>
    <message>
        <source>Choose a smaller embedding size.</source>
        <translation>请选择较小的嵌入维度。</translation>
    </message>
</context>
<context>
    <name>tastescope::TransportBar</name>
    <message>
        <source>1 epoch/s</source>
        <translation>1 轮/秒</translation>
    </message>
    <message>
        <source>%1 epochs/s</source>
        <translation>%1 轮/秒</translation>
    </message>
    <message>
        <source>full</source>
        <comment>speed</comment>
        <translation>全速</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Presenter: full screen, larger text</source>
        <translation>演示：全屏，大字</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Find %1, users, pages</source>
        <translation>查找%1、用户、页面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Adds as many epochs again</source>
        <translation>再加同样多的轮数</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>过高</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Solved: there are no epochs to add</source>
        <translation>已求解：没有可增加的轮次</translation>
    </message>
</context>
<context>
    <name>tastescope::TransportText</name>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>还剩 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>还剩 %1 小时</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前 %1</translation>
    </message>
</context>
<context>
    <name>tastescope::UserList</name>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
</context>
<context>
    <name>tastescope::UsersTable</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>交互</translation>
    </message>
</context>
<context>
    <name>tastescope::WindowCommands</name>
    <message>
        <source>The command is on the clipboard</source>
        <translation>命令已复制到剪贴板</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1.</source>
        <translation>图片无法保存为 %1。</translation>
    </message>
    <message>
        <source>Choose a folder that may be written to and a name that ends in .png or .jpg.</source>
        <translation>请选择可写入的文件夹，文件名以 .png 或 .jpg 结尾。</translation>
    </message>
    <message>
        <source>About Tastescope</source>
        <translation>关于 Tastescope</translation>
    </message>
    <message>
        <source>Tastescope %1</source>
        <translation>Tastescope %1</translation>
    </message>
    <message>
        <source>A workbench for recommender systems: watch a model learn, and ask it why.
Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>推荐系统的工作台：看模型如何学习，并问它为什么。
自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。使用 Qt %1 制作。</translation>
    </message>
</context>
<context>
    <name>tastescope::WindowConnections</name>
    <message>
        <source>Tastescope</source>
        <translation>Tastescope</translation>
    </message>
    <message>
        <source>%1 – Tastescope</source>
        <translation>%1 – Tastescope</translation>
    </message>
    <message>
        <source>%1 users · %2 %3 · %4 ratings</source>
        <translation>用户 %1 · %3 %2 · 评分 %4</translation>
    </message>
</context>
<context>
    <name>tastescope::WindowHost</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不在原处。</translation>
    </message>
    <message>
        <source>The built-in film club is open instead. Open… finds yours in another place.</source>
        <translation>已改为打开内置的电影俱乐部。您的数据可用“打开…”另寻。</translation>
    </message>
</context>
<context>
    <name>tastescope::WindowMenu</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Tastescope</source>
        <translation>关于 Tastescope</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Film club (built in)</source>
        <translation>电影俱乐部（内置）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation>保存模型…</translation>
    </message>
    <message>
        <source>Save experiment…</source>
        <translation>保存实验…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Save picture of the window…</source>
        <translation>保存窗口图片…</translation>
    </message>
    <message>
        <source>Test figures…</source>
        <translation>测试指标…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message numerus="yes">
        <source>%n epochs per second</source>
        <translation>
            <numerusform>每秒 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>tastescope::Workbench</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Film club (built in)</source>
        <translation>电影俱乐部（内置）</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>没有名为“%1”的预设。</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <source>Press Play first.</source>
        <translation>请先按开始。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 of %2 items matched</source>
        <extracomment>A table was joined to the data set: how many of its rows found their item</extracomment>
        <translation>%2 个条目中匹配了 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 users matched</source>
        <translation>%2 位用户中匹配了 %1 位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many rows matched, and which columns they brought: &quot;4,012 of 4,100 items matched: title, genres, year&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
