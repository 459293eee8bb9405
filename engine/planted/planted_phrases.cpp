#include "engine/planted/planted_words.h"

namespace tastescope {
namespace {

/// In the order of kPlantedGenreNames. Heroes are singular and plots in the third person, so that any two of them
/// agree.
constexpr std::array<PlantedPhrases, kPlantedGenreCount> kPhrases = {{
    {{"A shy girl with a talking rucksack", "A grandfather who repairs toys", "A very small dragon",
      "A family of six in one caravan", "A boy who cannot whistle", "A zoo keeper's daughter"},
     {"looks after a bear that nobody else can see", "builds a flying machine for the school fair",
      "has to save the village circus", "searches for a lost kitten before bedtime",
      "finds a door behind the kitchen stove", "teaches a penguin to dance"},
     {"A warm film for small and large people.", "Singing along is allowed.", "With a happy end and a lot of cake.",
      "Best seen under one blanket.", "Nobody is too young or too old for it.", "Cuddly toys get in free."}},
    {{"A waiter with two left feet", "A mayor who has never been elected", "An unemployed opera singer",
      "A bride with three fiancés", "The worst magician of the town", "A landlord who is afraid of tenants"},
     {"is mistaken for a famous dentist", "ruins one wedding after the other",
      "has to pretend to speak Finnish for a weekend", "loses a goldfish that is worth a fortune",
      "opens a restaurant without a kitchen", "bets the house on a three-legged race"},
     {"Not one plan works out.", "The laughs come faster than the trousers fall.",
      "You will never trust a trombone again.", "A farce at full speed.", "Everything goes wrong, and rightly so.",
      "With the longest pie fight in years."}},
    {{"A florist who writes letters for others", "A pianist on the night train", "A widowed lighthouse keeper",
      "A young bookseller in Lisbon", "A baker in love with the rain", "A translator of sonnets"},
     {"falls in love with a voice on the telephone", "meets the love of a summer again after twenty years",
      "must choose between two proposals", "dances one last waltz with a stranger",
      "waits on a bridge every first of May", "follows a perfume through half of Europe"},
     {"Bring a handkerchief.", "A kiss that you wait two hours for.", "Tender, slow and full of roses.",
      "For everyone who ever missed a train on purpose.", "Two hearts and one umbrella.",
      "Love finds the longest way home."}},
    {{"A mother of three sons", "A retired factory worker", "A teacher in a dying village",
      "A fisherman who has lost his boat", "A judge at the end of her career", "A son who comes home for the funeral"},
     {"breaks a silence of thirty years", "has to sell the farm of the family",
      "learns the truth about an old photograph", "nurses a father who never forgave",
      "fights for the last school in the valley", "writes a confession that nobody asked for"},
     {"A quiet film that stays with you.", "Great acting in grey light.", "It asks what we owe each other.",
      "Nothing is said, everything is understood.", "A portrait of a family at its breaking point.",
      "Long winters and longer memories."}},
    {{"A retired inspector", "A safe-cracker with a conscience", "A lawyer who is paid in cash",
      "A night clerk with a good memory", "An informer on the run", "The only honest officer of the harbour police"},
     {"has one night to find the ninth key", "investigates the murder of a forger",
      "plans a last heist at the central station", "finds a ledger that should not exist",
      "is blackmailed by a dead juror", "discovers that every alibi is false"},
     {"Everyone has a motive.", "The verdict comes in the last minute.", "Trust no witness.",
      "A puzzle with one piece too many.", "The city keeps its secrets.", "Who is lying, and since when?"}},
    {{"A nurse on the night shift", "A priest without a parish", "A bride in a borrowed house",
      "A child who does not blink", "A surveyor lost in the marsh", "The last guest of a closed hotel"},
     {"hears a choir below the cellar", "opens a grave that is still warm", "wakes something at the bottom of the well",
      "sees a face in every mirror but no body", "moves into a house that breathes",
      "is followed by a shadow with thirteen fingers"},
     {"You will sleep with the light on.", "Do not watch it alone.", "The screaming starts early and does not stop.",
      "What is buried does not stay buried.", "Evil has a key to every door.",
      "Dread from the first frame to the last."}},
    {{"An android with someone else's memories", "A pilot who is three centuries late",
      "The last engineer of a moon colony", "A physicist between two universes", "A cartographer of dead stars",
      "A clone with a number for a name"},
     {"answers a signal from beyond Saturn", "repairs a ship that has begun to think",
      "must reboot the sun in nine minutes", "meets an older self in orbit", "smuggles the final seed to Mars",
      "finds a city under the ice of Europa"},
     {"The future is closer than it seems.", "A voyage to the edge of physics.", "Space was never this silent.",
      "It bends time and then the mind.", "Machines dream in it, too.",
      "First contact goes by the book, until it does not."}},
    {{"A map maker without a home", "A one-eyed captain", "A geologist with a stolen compass",
      "A young rider of the steppe", "An orphan raised by smugglers", "A botanist in the wrong jungle"},
     {"crosses a desert on a lame camel", "races a rival to the sunken temple", "climbs the mountain that has no name",
      "steals the crown from a pirate fortress", "rafts down a river nobody came back from",
      "hunts for a city of emeralds"},
     {"Swords, storms and a narrow bridge.", "No rope is long enough.", "The map is wrong and the volcano awake.",
      "Hold on to your hat.", "A race around half the world.", "Glory waits behind the waterfall."}},
}};

}  // namespace

const PlantedPhrases& plantedPhrases(std::size_t genre) {
    return kPhrases.at(genre);
}

}  // namespace tastescope
