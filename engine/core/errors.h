#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

namespace tastescope {

/// Base of the errors a person can do something about. what() is the whole message in one line; reason and hint are
/// kept apart for a banner. A bad argument is std::invalid_argument instead, a broken invariant an assert.
class UserError : public std::runtime_error {
  public:
    UserError(std::string reason, std::string hint)
        : std::runtime_error(hint.empty() ? reason : reason + " (" + hint + ")"),
          reason_(std::move(reason)),
          hint_(std::move(hint)) {}

    const std::string& reason() const { return reason_; }
    /// The way out, one sentence; may be empty.
    const std::string& hint() const { return hint_; }

  private:
    std::string reason_;
    std::string hint_;
};

/// A rating file, folder or split that cannot be used. `line` is 0 where no line applies.
class DataError : public UserError {
  public:
    DataError(std::string path, std::string reason, std::string hint, std::uint64_t line = 0)
        : UserError(path + (line == 0 ? "" : ", line " + std::to_string(line)) + ": " + std::move(reason),
                    std::move(hint)),
          path_(std::move(path)),
          line_(line) {}

    const std::string& path() const { return path_; }
    std::uint64_t line() const { return line_; }

  private:
    std::string path_;
    std::uint64_t line_;
};

/// A run store that cannot be opened, read or written.
class StoreError : public UserError {
    using UserError::UserError;
};

/// A model file or saved state that is damaged, foreign or of another version.
class ModelFileError : public UserError {
  public:
    ModelFileError(const std::string& path, const std::string& reason, std::string hint = "")
        : UserError(path + ": " + reason, std::move(hint)) {}
};

/// A request that would not fit: too much memory, a capability that the model does not have.
class RequestError : public UserError {
    using UserError::UserError;
};

/// Work given up because its caller asked for it: no failure, nothing to show.
class Cancelled : public std::exception {
  public:
    const char* what() const noexcept override { return "cancelled"; }
};

}  // namespace tastescope
