#include "engine/reading/file_nature.h"

#include <QTest>

#include "tests/engine/reading/sample_of_text.h"

using namespace tastescope;

namespace {

FileKind kindOf(const std::string& text) {
    return natureOf(sampleOfText(text)).kind;
}
SideLayout layoutOf(const std::string& text) {
    return natureOf(sampleOfText(text)).layout;
}

}  // namespace

class FileNatureTest : public QObject {
    Q_OBJECT
  private slots:
    void ratingsAreKnownWithAndWithoutAHeader() {
        QCOMPARE(kindOf("userId,movieId,rating,timestamp\n1,1,4.0,964982703\n"), FileKind::ratings);
        QCOMPARE(kindOf("196\t242\t3\t881250949\n186\t302\t3\t891717742\n"), FileKind::ratings);
        QCOMPARE(kindOf("1::1193::5\n1::661::3\n"), FileKind::ratings);
        QCOMPARE(kindOf("u1,i1\nu1,i2\nu2,i1\n"), FileKind::ratings);
    }

    void linksTagsAndTextsAreNoRatings() {
        QCOMPARE(kindOf("movieId,imdbId,tmdbId\n1,0114709,862\n"), FileKind::other);
        QCOMPARE(kindOf("userId,movieId,tag,timestamp\n2,60756,funny,1445714994\n"), FileKind::tags);
        QCOMPARE(kindOf("item_id:token\tentity_id:token\n476\tm.08\n"), FileKind::other);
        QCOMPARE(kindOf("SUMMARY & USAGE LICENSE\n=======\n\nThis is a set of films that people saw.\n"),
                 FileKind::other);
        QCOMPARE(kindOf("943 users\n1682 items\n100000 ratings\n"), FileKind::other);
    }

    void tablesOfItemsAndUsersAreKnownByTheirHeader() {
        QCOMPARE(kindOf("itemId,title,genres,year\n1,Heat,Crime,1995\n"), FileKind::items);
        QCOMPARE(kindOf("item_id:token\tclass:token_seq\n1\tDrama\n"), FileKind::items);
        QCOMPARE(kindOf("userId,age\n1,24\n"), FileKind::users);
    }

    void tablesOfOtherSourcesAreKnownByTheirShape() {
        QCOMPARE(layoutOf("N1\tnews\tlocal\tA long title\tAn abstract\thttp://x\t[]\t[]\n"
                          "N2\tsport\tgolf\tOther title\tMore words\thttp://y\t[]\t[]\n"),
                 SideLayout::mindNews);
        QCOMPARE(layoutOf("1,2003,Dinosaur Planet\n2,NULL,Isle, Man and TT\n3,1997,Character\n"),
                 SideLayout::netflixTitles);
        QCOMPARE(layoutOf("{\"asin\": \"B1\", \"title\": \"Pen\", \"categories\": [\"Office\"]}\n"),
                 SideLayout::jsonObjects);
        QCOMPARE(kindOf("user_id,query\n1,red shoes\n1,blue shoes\n"), FileKind::searches);
        QCOMPARE(kindOf("id,title,year\n1,Heat,1995\n"), FileKind::items);
        QCOMPARE(natureOf(sampleOfText("", "image.npy")).kind, FileKind::array);
        QCOMPARE(natureOf(sampleOfText("item_id:token\tprice:float\n7\t1.5\n", "x.item")).kind, FileKind::items);
    }

    void eightBrokenNumbersBehindAnIdAreVectors() {
        QCOMPARE(kindOf("a,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8\nb,0.1,0.2,0.3,0.4,0.5,0.6,0.7,1\n"), FileKind::vectors);
        QCOMPARE(kindOf("item_id,v1,v2,v3,v4,v5,v6,v7,v8\n1,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8\n"), FileKind::vectors);
        QVERIFY(kindOf("user_id,a,b,c,d,e,f,g,h\n1,1,2,3,4,5,6,7,8\n") != FileKind::vectors);
        QVERIFY(kindOf("1,0.1,0.2,0.3\n2,0.1,0.2,0.3\n") != FileKind::vectors);
    }

    void ratingsAreNotTakenForTitles() { QCOMPARE(kindOf("1,2003,5\n2,1999,4\n3,2001,4\n"), FileKind::ratings); }

    void movieLensTablesAreKnownByTheirShape() {
        QCOMPARE(
            layoutOf(
                "1|Toy Story (1995)|01-Jan-1995||http://x|0|0|1|1\n2|GoldenEye (1995)|01-Jan-1995||http://y|0|1|0|0\n"),
            SideLayout::movieLens100kItems);
        QCOMPARE(layoutOf("1|24|M|technician|85711\n2|53|F|other|94043\n"), SideLayout::movieLens100kUsers);
        QCOMPARE(layoutOf("1::Toy Story (1995)::Animation|Comedy\n2::Jumanji (1995)::Adventure\n"),
                 SideLayout::movieLens1mItems);
        QCOMPARE(layoutOf("1::F::1::10::48067\n2::M::56::16::70072\n"), SideLayout::movieLens1mUsers);
        QCOMPARE(kindOf("unknown|0\nAction|1\nAdventure|2\n"), FileKind::categoryNames);
    }
};

QTEST_APPLESS_MAIN(FileNatureTest)
#include "file_nature_test.moc"
