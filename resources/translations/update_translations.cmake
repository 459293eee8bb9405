# Collects the texts of the window and the engine into the translation files of FOLDER.
# Usage: cmake -DSOURCE=root of the sources -DFOLDER=… -DWORK=folder for scratch -DLUPDATE=lupdate -P this_file

# lupdate knows contexts by class; the engine knows no Qt, so its texts, marked with TASTESCOPE_TR, have none. They are
# written into a source that gives them one.
file(GLOB_RECURSE sources ${SOURCE}/engine/*.cpp ${SOURCE}/engine/*.h)
set(literal "\"([^\"\\\\]|\\\\.)*\"")
set(lines "")
foreach(source IN LISTS sources)
  file(READ ${source} text)
  # Semicolons and brackets would cut the list of matches.
  string(REPLACE ";" "\\x3b" text "${text}")
  string(REPLACE "[" "\\x5b" text "${text}")
  string(REPLACE "]" "\\x5d" text "${text}")
  string(REGEX MATCHALL "TASTESCOPE_TR\\([ \n]*(${literal}[ \n]*)+\\)" marked "${text}")
  foreach(each IN LISTS marked)
    string(REGEX REPLACE "^TASTESCOPE_TR\\(" "QT_TRANSLATE_NOOP(\"Engine\", " each "${each}")
    string(APPEND lines "${each};\n")
  endforeach()
endforeach()
string(REPLACE "\\x3b" ";" lines "${lines}")
string(REPLACE "\\x5b" "[" lines "${lines}")
string(REPLACE "\\x5d" "]" lines "${lines}")
file(WRITE ${WORK}/engine_texts.cpp "${lines}")

# Through these links lupdate finds the classes of the window and does not follow includes into the engine, which would
# take minutes.
file(MAKE_DIRECTORY ${WORK}/include)
foreach(folder app ui)
  file(CREATE_LINK ${SOURCE}/${folder} ${WORK}/include/${folder} SYMBOLIC)
endforeach()

set(arguments ${SOURCE}/app/window ${SOURCE}/ui ${WORK}/engine_texts.cpp -extensions cpp,h -I ${WORK}/include -silent
  -no-obsolete -locations none)
foreach(language zh_CN en)
  # English is written in the sources; only its plurals are "translated".
  if(language STREQUAL "en")
    set(forms -pluralonly)
  else()
    set(forms)
  endif()
  execute_process(COMMAND ${LUPDATE} ${arguments} ${forms} -target-language ${language}
                          -ts ${FOLDER}/tastescope_${language}.ts
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()
