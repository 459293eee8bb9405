#include "ui/bridge/noun_words.h"

#include <QCoreApplication>

namespace tastescope {

namespace {

// Four whole words for each noun: languages differ in how, and whether, they form a plural.
NounValues filmWords() {
    return {QCoreApplication::translate("NounWords", "film"), QCoreApplication::translate("NounWords", "films"),
            QCoreApplication::translate("NounWords", "Film"), QCoreApplication::translate("NounWords", "Films")};
}
NounValues bookWords() {
    return {QCoreApplication::translate("NounWords", "book"), QCoreApplication::translate("NounWords", "books"),
            QCoreApplication::translate("NounWords", "Book"), QCoreApplication::translate("NounWords", "Books")};
}
NounValues songWords() {
    return {QCoreApplication::translate("NounWords", "song"), QCoreApplication::translate("NounWords", "songs"),
            QCoreApplication::translate("NounWords", "Song"), QCoreApplication::translate("NounWords", "Songs")};
}
NounValues articleWords() {
    return {QCoreApplication::translate("NounWords", "article"), QCoreApplication::translate("NounWords", "articles"),
            QCoreApplication::translate("NounWords", "Article"), QCoreApplication::translate("NounWords", "Articles")};
}
NounValues itemWords() {
    return {QCoreApplication::translate("NounWords", "item"), QCoreApplication::translate("NounWords", "items"),
            QCoreApplication::translate("NounWords", "Item"), QCoreApplication::translate("NounWords", "Items")};
}

}  // namespace

NounValues nounWords(const std::string& noun) {
    if (noun == "film") return filmWords();
    if (noun == "book") return bookWords();
    if (noun == "song") return songWords();
    if (noun == "article") return articleWords();
    return itemWords();
}

QString nounIconName(const std::string& noun) {
    if (noun == "film") return QStringLiteral("film");
    if (noun == "book") return QStringLiteral("book");
    return QStringLiteral("item");
}

QString categoryWord(const std::string& noun) {
    if (noun == "film" || noun == "book" || noun == "song") return QCoreApplication::translate("NounWords", "Genre");
    return QCoreApplication::translate("NounWords", "Category");
}

}  // namespace tastescope
