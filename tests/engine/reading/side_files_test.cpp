#include "engine/reading/side_files.h"

#include <QTest>
#include <cmath>

#include "engine/reading/open_dataset.h"
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

}  // namespace

class SideFilesTest : public QObject {
    Q_OBJECT
  private slots:
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
