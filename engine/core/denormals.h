#pragma once

namespace tastescope {

/// While it lives, this thread computes denormal floats as zero: parameters that decay towards zero would otherwise
/// make arithmetic a hundred times slower. Every path of a computation uses it alike, so bits stay the same.
class FlushDenormals {
  public:
    FlushDenormals();
    ~FlushDenormals();
    FlushDenormals(const FlushDenormals&) = delete;
    FlushDenormals& operator=(const FlushDenormals&) = delete;

  private:
    unsigned previous_;
};

}  // namespace tastescope
