#pragma once

#include <unistd.h>

#include <QtGlobal>

namespace tastescope {

/// The rights of a person without any, as far as they can be given up.
class WithoutRights {
  public:
    WithoutRights() {
        constexpr uid_t kNobody = 65534;
        if (setegid(kNobody) == 0) areGivenUp_ = seteuid(kNobody) == 0;
    }
    ~WithoutRights() {
        if (seteuid(getuid()) != 0 || setegid(getgid()) != 0) qFatal("the rights do not come back");
    }
    WithoutRights(const WithoutRights&) = delete;
    WithoutRights& operator=(const WithoutRights&) = delete;

    bool areGivenUp() const { return areGivenUp_; }

  private:
    bool areGivenUp_ = false;
};

}  // namespace tastescope
