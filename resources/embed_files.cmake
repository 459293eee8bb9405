# cmake -DOUT=FILE.cpp -DROOT=DIR -DFILES=a;b -P embed_files.cmake: texts as C++ source. A string literal may not be longer than the
# standard's limit, so a text is an array of bytes.
set(body "")
set(table "")
set(number 0)
foreach(file IN LISTS FILES)
  file(READ ${ROOT}/${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND body "const char text${number}[] = {${bytes} '\\0'};\n")
  string(APPEND table "    {\"${file}\", {text${number}, sizeof(text${number}) - 1}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUT}
  "#include \"resources/embedded_files.h\"\n\nnamespace tastescope {\nnamespace {\n\n${body}\nconst EmbeddedFile kFiles[] = {\n${table}};\n\n}  // namespace\n\nstd::span<const EmbeddedFile> embeddedFiles() { return kFiles; }\n\n}  // namespace tastescope\n")
