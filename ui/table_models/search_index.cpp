#include "ui/table_models/search_index.h"

#include <QStringList>

#include <algorithm>

namespace tastescope {

namespace {

const QChar kSeparator(u'\n');

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x80; });
}

// Most titles are plain: these need no Unicode tables and no copies.
void appendLowered(QString& to, const QString& ascii) {
    const qsizetype begin = to.size();
    to.resize(begin + ascii.size());
    QChar* place = to.data() + begin;
    for (const QChar each : ascii) {
        const char16_t code = each.unicode();
        *place++ = code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 32)) : each;
    }
}

}  // namespace

QString SearchIndex::fold(const QString& text) {
    QString plain;
    if (isAscii(text)) {
        appendLowered(plain, text);
        return plain;
    }
    const QString parts =
        text.normalized(QString::NormalizationForm_KD).toCaseFolded().replace(QChar(0xdf), QStringLiteral("ss"));
    plain.reserve(parts.size());
    for (const QChar each : parts)
        if (!each.isMark()) plain.append(each);
    return plain;
}

void SearchIndex::clear() {
    buffer_.clear();
    starts_.clear();
}

void SearchIndex::reserve(qsizetype rows) {
    starts_.reserve(std::size_t(rows));
    buffer_.reserve(rows * 24);
}

void SearchIndex::add(const QString& text) {
    starts_.push_back(buffer_.size());
    if (isAscii(text))
        appendLowered(buffer_, text);
    else
        buffer_ += fold(text);
    buffer_ += kSeparator;
}

QStringView SearchIndex::folded(qsizetype row) const {
    const qsizetype start = starts_[std::size_t(row)];
    const qsizetype end = row + 1 < rows() ? starts_[std::size_t(row + 1)] : buffer_.size();
    return QStringView(buffer_).mid(start, end - start - 1);
}

qsizetype SearchIndex::rowAt(qsizetype position) const {
    return std::upper_bound(starts_.begin(), starts_.end(), position) - starts_.begin() - 1;
}

std::vector<char> SearchIndex::matches(const QString& query) const {
    std::vector<char> answer(starts_.size(), 1);
    const QStringList words = fold(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        std::vector<char> found(starts_.size(), 0);
        qsizetype from = buffer_.indexOf(word);
        while (from >= 0) {
            const qsizetype row = rowAt(from);
            found[std::size_t(row)] = 1;
            const qsizetype next = row + 1 < rows() ? starts_[std::size_t(row + 1)] : buffer_.size();
            from = next < buffer_.size() ? buffer_.indexOf(word, next) : -1;
        }
        for (std::size_t row = 0; row < answer.size(); ++row)
            answer[row] = char(answer[row] & found[row]);
    }
    return answer;
}

}  // namespace tastescope
