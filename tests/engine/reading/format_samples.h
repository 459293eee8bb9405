#pragma once

#include <string>
#include <vector>

#include "engine/reading/file_sample.h"
#include "tests/engine/reading/sample_of_text.h"

namespace tastescope {

struct NamedText {
    std::string format;  // whose it is
    std::string name;
    std::string text;
};

/// A typical beginning of a file in every format: what likenesses have to tell apart.
inline std::vector<NamedText> formatSamples() {
    std::string matrix;
    for (int row = 0; row < 5; ++row)
        matrix += std::to_string(10 - row % 2) + ",1.5,-2.25,3,4,5,6,7,8,9," + (row % 2 == 0 ? "10" : "99") + ",99\n";
    return {
        {"netflix", "mv_0000001.txt", "1:\n1488844,3,2005-09-06\n822109,5,2005-05-13\n"},
        {"netflix", "combined_data_1.txt", "1:\n1488844,3,2005-09-06\n2:\n822109,5,2005-05-13\n7,1,2005-05-14\n"},
        {"user-lists", "train.txt", "0 0 1 2 3\n1 4 5\n2 7 8 9 10 11\n3 2\n"},
        {"user-lists", "lists.csv", "u1,i1,i2,i3\nu2,i4\nu3,i1,i9,i7,i5\n"},
        {"dense-matrix", "jester-data-1.csv", matrix},
        {"json-lines", "reviews.json",
         "{\"reviewerID\": \"A1\", \"asin\": \"B1\", \"overall\": 5.0, \"unixReviewTime\": 1393545600}\n"
         "{\"reviewerID\": \"A2\", \"asin\": \"B1\", \"overall\": 3.0, \"unixReviewTime\": 1393545601}\n"},
        {"json-lines", "ratings.json", "[\n{\"user\": 1, \"item\": 2, \"rating\": 3},\n{\"user\": 1, \"item\": 4, \"rating\": 1}\n]\n"},
        {"mind", "behaviors.tsv",
         "1\tU1\t11/13/2019 8:36:57 AM\tN5 N6\tN1-1 N2-0\n2\tU2\t11/12/2019 8:36:57 PM\t\tN1-0 N2-0 N3-1\n"},
        {"ncf-negative", "ml-1m.test.negative", "(0,25)\t1064\t174\t2791\n(1,133)\t1072\t3154\t3368\n"},
        {"delimited", "u.data", "196\t242\t3\t881250949\n186\t302\t3\t891717742\n22\t377\t1\t878887116\n"},
        {"delimited", "ratings.dat", "1::1193::5::978300760\n1::661::3::978302109\n2::914::3::978301968\n"},
        {"delimited", "ratings.csv", "userId,movieId,rating,timestamp\n1,1,4.0,964982703\n1,3,4.0,964981247\n"},
        {"delimited", "clicks.txt", "1 10\n1 20\n2 10\n3 7\n"},
        {"delimited", "ragged.csv", "1,10,5\n1,20\n2,10,4,\n2,7,1\n3,5,2\n"},
        {"", "movies.dat", "1::Toy Story (1995)::Animation|Comedy\n2::Jumanji (1995)::Adventure\n"},
        {"", "meta.jsonl", "{\"parent_asin\": \"B1\", \"title\": \"Tea\", \"categories\": [\"Food\"]}\n"},
        {"", "truth.json", "{\n  \"about\": \"how these ratings were made\",\n  \"sizes\": {\"users\": 3}\n}\n"},
        {"", "README.md", "# Data\n\nThe ratings of 943 users on 1,682 films.\nEach row is one rating.\nSee below\n"},
    };
}

/// Names of the samples that a likeness is wrong about: 0 for its own, or not 0 for another one's.
inline std::string misjudged(const std::string& format, double (*likeness)(const FileSample&)) {
    std::string names;
    for (const NamedText& sample : formatSamples()) {
        const bool isLike = likeness(sampleOfText(sample.text, sample.name)) > 0.5;
        const bool isOther = likeness(sampleOfText(sample.text, sample.name)) == 0.0;
        if (sample.format == format ? !isLike : !isOther) names += sample.name + " ";
    }
    return names;
}

}  // namespace tastescope
