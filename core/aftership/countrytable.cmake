# Writes {"AW", "ABW"}, one row a country, from iso-codes' iso_3166-1.json. Sorted by alpha-2, so that a search can halve.
#   cmake -DINPUT=iso_3166-1.json -DOUTPUT=countrytable.inc -P countrytable.cmake
cmake_minimum_required(VERSION 3.25)
file(READ ${INPUT} document)
# Asking CMake's JSON for each of 249 members parses the file as often: the two fields are read by their names instead.
string(REGEX MATCHALL "\"alpha_2\": *\"[A-Z][A-Z]\",[^\"]*\"alpha_3\": *\"[A-Z][A-Z][A-Z]\"" entries "${document}")
string(JSON expected LENGTH "${document}" "3166-1")
list(LENGTH entries found)
if(NOT found EQUAL expected)
  message(FATAL_ERROR "${INPUT} lists ${expected} countries, but ${found} could be read")
endif()
set(rows "")
foreach(entry IN LISTS entries)
  string(REGEX REPLACE ".*alpha_2\": *\"([A-Z][A-Z])\".*alpha_3\": *\"([A-Z][A-Z][A-Z])\".*" "{\"\\1\", \"\\2\"}," row "${entry}")
  list(APPEND rows "${row}")
endforeach()
list(SORT rows)
list(JOIN rows "\n" table)
file(WRITE ${OUTPUT} "${table}\n")
