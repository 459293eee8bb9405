#include "engine/reading/flat_json.h"

#include <cstdint>
#include <utility>

#include "engine/core/json.h"
#include "engine/core/translatable.h"

namespace tastescope {
namespace {

/// Receives the parser's events. Returning false ends the parsing.
class FlatObject final : public nlohmann::json_sax<Json> {
  public:
    explicit FlatObject(std::vector<JsonField>& fields) : fields_(fields) {}

    const char* refusal() const { return refusal_; }

    bool null() override { return take(JsonField::Kind::other, {}); }
    bool boolean(bool) override { return take(JsonField::Kind::other, {}); }
    bool number_integer(std::int64_t number) override {
        return take(JsonField::Kind::number, std::to_string(number));
    }
    bool number_unsigned(std::uint64_t number) override {
        return take(JsonField::Kind::number, std::to_string(number));
    }
    bool number_float(double, const std::string& digits) override { return take(JsonField::Kind::number, digits); }
    bool string(std::string& text) override { return take(JsonField::Kind::text, std::move(text)); }
    bool binary(Json::binary_t&) override { return true; }
    bool key(std::string& name) override {
        if (depth_ == 1) name_ = std::move(name);
        return true;
    }
    bool start_object(std::size_t) override { return goDown(true); }
    bool start_array(std::size_t) override { return goDown(false); }
    bool end_object() override { return goUp(); }
    bool end_array() override { return goUp(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
        return refuse(TASTESCOPE_TR("not JSON"));
    }

  private:
    static constexpr std::size_t kDeepest = 64;
    static constexpr std::size_t kMostFields = 10'000;

    bool refuse(const char* reason) {
        if (refusal_ == nullptr) refusal_ = reason;
        return false;
    }
    bool take(JsonField::Kind kind, std::string value) {
        if (depth_ == 0) return refuse(TASTESCOPE_TR("not an object"));
        if (fields_.size() == kMostFields) return refuse(TASTESCOPE_TR("too many fields"));
        if (depth_ == 1) fields_.push_back({std::move(name_), std::move(value), kind});
        return true;
    }
    bool goDown(bool isObject) {
        if (depth_ == 0 && !isObject) return refuse(TASTESCOPE_TR("not an object"));
        if (depth_ == 1 && !take(JsonField::Kind::other, {})) return false;
        if (++depth_ > kDeepest) return refuse(TASTESCOPE_TR("nested too deep"));
        return true;
    }
    bool goUp() {
        --depth_;
        return true;
    }

    std::vector<JsonField>& fields_;
    std::string name_;
    std::size_t depth_ = 0;
    const char* refusal_ = nullptr;
};

}  // namespace

const char* readFlatJson(std::string_view text, std::vector<JsonField>& fields) {
    fields.clear();
    FlatObject object(fields);
    Json::sax_parse(text.begin(), text.end(), &object);
    return object.refusal();
}

}  // namespace tastescope
