// Made by embedding_dot_reference.py beside this file (NumPy, float64, dense Adam over whole tables). Not to be edited.
#pragma once

namespace tastescope::test {

// Mean squared error of each epoch, every rating's error taken before its batch's step; then the predicted ratings of the pairs
// (0, 0), (1, 7), (13, 29) and (39, 11) after the last epoch.
inline constexpr double kExerciseLosses[] = {
    13.2482386301, 13.2116606132, 13.1626567174, 13.089218678, 12.9872446316,
    12.8518693099, 12.6824184609, 12.4734406116, 12.2282190148, 11.9556168669,
    11.6446219916, 11.3009226369, 10.9223084093, 10.5223480193, 10.097408072,
    9.65844981341, 9.20512054209, 8.74238445051, 8.26711544852, 7.80769004559,
    7.34094755211, 6.90437067884, 6.47320968351, 6.05835004949, 5.65113009931,
};
inline constexpr double kExercisePredictions[] = {
    -0.118994573047, -0.526495842193, 0.555889315284, -0.925790307206,
};
inline constexpr double kAllOptionsLosses[] = {
    0.794182667707, 0.157312751339, 0.0544431454935, 0.0275955597494, 0.0207313315428,
};
inline constexpr double kAllOptionsPredictions[] = {
    2.01643215205, 4.48953659104, 4.64471852508, 2.86031541827,
};

}  // namespace tastescope::test
