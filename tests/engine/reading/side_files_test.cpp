#include "engine/reading/side_files.h"

#include <QTest>
#include <cmath>

#include "engine/reading/open_dataset.h"
#include "tests/engine/reading/npy_text.h"
#include "tests/engine/reading/sound_dataset.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

std::vector<std::string> genresOf(const Dataset& dataset, std::size_t item) {
    std::vector<std::string> names;
    for (const std::uint32_t category : dataset.catalogue.itemCategories.ofRow(item))
        names.push_back(dataset.catalogue.itemCategories.names[category]);
    return names;
}

std::string userText(const Dataset& dataset, const std::string& name, std::size_t user) {
    return dataset.catalogue.userAttributes.findAs<TextColumn>(name)->values.at(user);
}

bool hasNote(const Dataset& dataset, std::string_view part) {
    for (const std::string& note : dataset.report.notes)
        if (contains(note, part)) return true;
    return false;
}

}  // namespace

class SideFilesTest : public QObject {
    Q_OBJECT
  private slots:
    void aStrayByteInATableOfItemsIsNoBrokenId() {
        const TemporaryFiles files;
        files.write("ratings.csv", "userId,itemId,rating\nu1,1,4.5\nu2,3,3\n");
        files.write("movies.dat", "1::Heat (1995)::Crime\n3::Amélie (2001)::Comedy\n5::Ran (1985)::Drama\n\xE9");
        const auto dataset = openDataset(files.folder());
        QCOMPARE(unsoundnessOf(*dataset), std::string());
        QCOMPARE(dataset->itemTitle(ItemIndex(1U)), std::string("Amélie (2001)"));
    }

    void aGeneratedFolderComesBackWithAllItsAttributes() {
        const TemporaryFiles files;
        files.write("ratings.csv", "userId,itemId,rating,timestamp\nu1,i2,4.5,1000000000\nu2,i1,3,1000000001\n");
        files.write("items.csv",
                    "itemId,title,genres,year,description,title:zh,vector\r\n"
                    "i1,\"Harbour, The\",Drama|Comedy,1999,\"two\nlines, \"\"quoted\"\"\",港湾,0.5 -1 2\r\n"
                    "i2,Plain,Comedy,2003,,平原,1 2 3\r\n"
                    "i3,New,Drama,2005,later,新,4 5 6\r\n");
        files.write("users.csv", "userId,age,favourite\nu2,31,Drama\nu1,,Comedy\n");
        const auto dataset = openDataset(files.folder());
        const Catalogue& catalogue = dataset->catalogue;
        QCOMPARE(dataset->itemIds.toStrings(), (std::vector<std::string>{"i2", "i1", "i3"}));
        QCOMPARE(dataset->itemCount(), std::size_t{2});
        QCOMPARE(catalogue.itemTitles, (std::vector<std::string>{"Plain", "Harbour, The", "New"}));
        QCOMPARE(genresOf(*dataset, 1), (std::vector<std::string>{"Drama", "Comedy"}));
        QCOMPARE(catalogue.itemAttributes.findAs<NumberColumn>("year")->values,
                 (std::vector<double>{2003, 1999, 2005}));
        QCOMPARE(catalogue.itemAttributes.findAs<TextColumn>("description")->values.at(1),
                 std::string("two\nlines, \"quoted\""));
        QCOMPARE(catalogue.itemAttributes.findAs<TextColumn>("title:zh")->values.at(2), std::string("新"));
        QCOMPARE(catalogue.itemAttributes.findAs<VectorColumn>("vector")->dimension, 3U);
        QCOMPARE(catalogue.itemAttributes.findAs<VectorColumn>("vector")->values.at(3), 0.5F);
        QVERIFY(std::isnan(catalogue.userAttributes.findAs<NumberColumn>("age")->values.at(0)));
        QCOMPARE(userText(*dataset, "favourite", 1), std::string("Drama"));
        QCOMPARE(dataset->itemNoun, std::string("item"));
    }

    void theMovieLens100kLayoutGivesGenresByFlagAndYearsByDate() {
        const TemporaryFiles files;
        files.write("u.item", "7|Les Mis\xE9rables (1995)|01-Jan-1996||http://x|0|1|1\n8|Unknown||||1|0|0\n");
        files.write("u.genre", "unknown|0\nDrama|1\nWar|2\n\n");
        files.write("u.user", "1|24|M|technician|85711\n2|53|F|other|94043\n");
        files.write("u.data", "2\t7\t3\t881250949\n1\t7\t4\t881250950\n");
        const auto dataset = openDataset(files.path("u.data"));
        QCOMPARE(dataset->report.format, std::string("MovieLens 100K"));
        QCOMPARE(dataset->itemNoun, std::string("film"));
        QCOMPARE(dataset->itemTitle(ItemIndex(0)), std::string("Les Misérables (1995)"));
        QCOMPARE(genresOf(*dataset, 0), (std::vector<std::string>{"Drama", "War"}));
        QCOMPARE(dataset->catalogue.itemAttributes.findAs<NumberColumn>("year")->values.at(0), 1996.0);
        QVERIFY(std::isnan(dataset->catalogue.itemAttributes.findAs<NumberColumn>("year")->values.at(1)));
        QCOMPARE(dataset->catalogue.userAttributes.findAs<NumberColumn>("age")->values, (std::vector<double>{53, 24}));
        QCOMPARE(userText(*dataset, "occupation", 1), std::string("technician"));
        QCOMPARE(dataset->catalogueItemCount(), std::size_t{2});
    }

    void theMovieLens1mLayoutTurnsCodesIntoWords() {
        const TemporaryFiles files;
        files.write("films.dat", "1::Toy Story (1995)::Animation|Comedy\n2::Jumanji (1995)::Adventure\n");
        files.write("people.dat", "1::F::1::10::48067\n2::M::56::16::70072\n");
        files.write("stars.dat", "1::1::5::978300760\n1::2::3::978302109\n2::1::4::978302110\n");
        const auto dataset = openDataset(files.folder());
        QCOMPARE(dataset->report.format, std::string("MovieLens 1M"));
        QCOMPARE(userText(*dataset, "age", 0), std::string("under 18"));
        QCOMPARE(userText(*dataset, "occupation", 0), std::string("K-12 student"));
        QCOMPARE(userText(*dataset, "gender", 1), std::string("M"));
        QCOMPARE(dataset->catalogue.itemAttributes.findAs<NumberColumn>("year")->values.at(0), 1995.0);
    }

    void recBoleFilesHaveWordListsAndTypesInTheirHeaders() {
        const TemporaryFiles files;
        files.write(
            "x.inter",
            "user_id:token\titem_id:token\trating:float\ttimestamp:float\n1\t7\t3\t881250949\n2\t7\t4\t881250950\n");
        files.write("x.item",
                    "item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq\n7\tHeat\t1995\tCrime "
                    "Film-Noir\n");
        files.write("x.user", "user_id:token\tage:token\n1\t24\n2\t53\n");
        const auto dataset = openDataset(files.folder());
        QCOMPARE(dataset->report.format, std::string("RecBole atomic files"));
        QCOMPARE(genresOf(*dataset, 0), (std::vector<std::string>{"Crime", "Film-Noir"}));
        QCOMPARE(dataset->catalogue.itemAttributes.findAs<NumberColumn>("year")->values.at(0), 1995.0);
        QCOMPARE(dataset->itemNoun, std::string("film"));
    }

    void newsOfMindHaveTitlesSectionsAndAbstracts() {
        const TemporaryFiles files;
        files.write("behaviors.tsv",
                    "1\tU1\t11/11/2019 9:05:58 AM\tN9\tN1-1 N2-0\n2\tU2\t11/12/2019 9:05:58 AM\t\tN2-1\n");
        files.write("news.tsv",
                    "N1\tsport\tgolf\tA \"great\" win\tThey won, again\thttp://x\t[{\"Label\": \"a\"}]\t[]\n"
                    "N2\tnews\tlocal\tRain all day\tIt will rain\thttp://y\t[]\t[]\n");
        const auto dataset = openDataset(files.folder());
        QCOMPARE(dataset->itemNoun, std::string("article"));
        QCOMPARE(dataset->itemTitle(ItemIndex(0)), std::string("A \"great\" win"));
        QCOMPARE(genresOf(*dataset, 1), (std::vector<std::string>{"news"}));
        QCOMPARE(dataset->catalogue.itemAttributes.findAs<TextColumn>("abstract")->values.at(1),
                 std::string("It will rain"));
    }

    void filmsOfNetflixHaveCommasInTheirTitles() {
        const TemporaryFiles files;
        std::string titles = "7,1999,Isle of Man, The\n8,NULL,Mis\xE9rables\nbroken\n";
        for (int film = 20; film < 30; ++film)
            titles += std::to_string(film) + ",2001,Unseen\n";
        files.write("movie_titles.csv", titles);
        const auto dataset = openDataset(files.write("ratings.csv", "user,movie,rating\n1,7,3\n2,8,4\n"));
        QCOMPARE(dataset->catalogue.itemTitles.at(0), std::string("Isle of Man, The"));
        QCOMPARE(dataset->catalogue.itemTitles.at(1), std::string("Misérables"));
        QCOMPARE(dataset->catalogue.itemAttributes.findAs<NumberColumn>("year")->values.at(0), 1999.0);
        QVERIFY(hasNote(*dataset, "movie_titles.csv (12 rows); 10 rows about items without ratings; 1 rows left out"));
    }

    void jsonObjectsDescribeItems() {
        const TemporaryFiles files;
        files.write(
            "meta.jsonl",
            "{\"parent_asin\": \"B1\", \"title\": \"Pen\", \"categories\": [\"Office\", [\"Pens\"]], \"price\": 1.5}\n"
            "not json\n"
            "{\"title\": \"Cup\", \"parent_asin\": \"B2\", \"price\": null, \"details\": {\"a\": 1}}\n");
        const auto dataset = openDataset(files.write("ratings.csv", "user_id,parent_asin,rating\n1,B2,3\n2,B1,4\n"));
        QCOMPARE(dataset->catalogue.itemTitles, (std::vector<std::string>{"Cup", "Pen"}));
        QCOMPARE(genresOf(*dataset, 1), (std::vector<std::string>{"Office", "Pens"}));
        QCOMPARE(dataset->catalogue.itemAttributes.findAs<NumberColumn>("price")->values.at(1), 1.5);
        QCOMPARE(dataset->itemNoun, std::string("product"));
        QVERIFY(hasNote(*dataset, "1 rows left out that cannot be read"));
    }

    void theCommonestTagsOfAnItemAreCategories() {
        const TemporaryFiles files;
        std::string tags = "userId,movieId,tag,timestamp\n1,7,rare,1\n1,7,fun,1\n2,7,fun,1\n2,8,slow,1\n2,99,x,1\n";
        for (int tag = 0; tag < 12; ++tag)
            tags += "3,7,t" + std::to_string(tag) + ",1\n";
        files.write("tags.csv", tags);
        const auto dataset = openDataset(files.write("ratings.csv", "userId,movieId,rating\n1,7,3\n2,8,4\n"));
        const auto* column = dataset->catalogue.itemAttributes.findAs<CategoryColumn>("tags");
        QCOMPARE(column->ofRow(0).size(), std::size_t{10});
        QCOMPARE(column->names.at(column->ofRow(0)[0]), std::string("fun"));
        QCOMPARE(column->names.at(column->ofRow(0)[1]), std::string("rare"));
        QCOMPARE(column->names.at(column->ofRow(1)[0]), std::string("slow"));
        QVERIFY(hasNote(*dataset, "tags of items from tags.csv (17 rows); 1 rows about unknown items left out"));
    }

    void searchesAreJoinedPerUser() {
        const TemporaryFiles files;
        files.write("searches.csv", "user_id,query\n1,red shoes\n2,hat\n1,socks\n1,red shoes\n");
        const auto dataset = openDataset(files.write("ratings.csv", "user_id,item_id,rating\n2,7,3\n1,8,4\n"));
        QCOMPARE(userText(*dataset, "searches", 1), std::string("red shoes · socks"));
    }

    void wideTablesAndArraysAreVectors() {
        const TemporaryFiles files;
        std::string audio = "8,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8\n7,1.5,0,0,0,0.5,0.5,0.5,nan\n6,1,x\n";
        for (int item = 20; item < 30; ++item)
            audio += std::to_string(item) + ",0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8\n";
        files.write("audio.csv", audio);
        files.write("image.npy", npy("<f4", "(2, 2)", littleEndianFloats({1, 2, 3, 4})));
        files.write("image.txt", "8\n7\n");
        files.write("lonely.npy", npy("<f4", "(1, 2)", littleEndianFloats({1, 2})));
        const auto dataset = openDataset(files.write("ratings.csv", "userId,itemId,rating\nu,7,3\nv,8,4\n"));
        const AttributeTable& items = dataset->catalogue.itemAttributes;
        QCOMPARE(items.findAs<VectorColumn>("audio")->dimension, 8U);
        QCOMPARE(items.findAs<VectorColumn>("audio")->values.at(0), 1.5F);
        QCOMPARE(items.findAs<VectorColumn>("audio")->values.at(7), 0.0F);
        QCOMPARE(items.findAs<VectorColumn>("image")->values, (std::vector<float>{3, 4, 1, 2}));
        QVERIFY(hasNote(*dataset, "1 numbers are not finite"));
        QVERIFY(hasNote(*dataset, "lonely.npy: has no file of as many ids"));
    }

    void damagedTablesAreANoteAndNoReasonNotToOpen() {
        const TemporaryFiles files;
        files.write("image.npy", "\x93NUMPY garbage");
        const auto dataset = openDataset(files.write("ratings.csv", "userId,itemId,rating\nu,7,3\nv,8,4\n"));
        QVERIFY(hasNote(*dataset, "left out: "));
    }

    void aTableOfOtherItemsIsNotAttached() {
        const TemporaryFiles files;
        files.write("other.csv", "itemId,title\np,One\nq,Two\n");
        const auto dataset = openDataset(files.write("ratings.csv", "userId,itemId,rating\n1,x,3\n2,y,4\n"));
        QVERIFY(dataset->catalogue.itemTitles.empty());
        QCOMPARE(dataset->catalogueItemCount(), std::size_t{2});
        QCOMPARE(dataset->itemTitle(ItemIndex(0)), std::string("x"));
    }

    void theNounFollowsTheNameOfTheItemColumn() {
        const TemporaryFiles files;
        QCOMPARE(openDataset(files.write("a.csv", "User-ID;ISBN;Book-Rating\n1;0001;5\n2;0002;7\n"))->itemNoun,
                 std::string("book"));
        QCOMPARE(openDataset(files.write("b.csv", "user,song,rating\n1,x,5\n2,y,7\n"))->itemNoun, std::string("song"));
        QCOMPARE(openDataset(files.write("c.csv", "user_id,news_id\n1,N1\n2,N2\n"))->itemNoun, std::string("article"));
    }
};

QTEST_APPLESS_MAIN(SideFilesTest)
#include "side_files_test.moc"
