#pragma once
#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast that Swift can not import: SQLite copies the bytes before it returns.
// https://www.sqlite.org/c3ref/c_static.html
static inline int csqlite_bind_text(sqlite3_stmt *statement, int position, const char *text,
                                    sqlite3_uint64 count) {
  // A null pointer would bind NULL: https://www.sqlite.org/c3ref/bind_blob.html
  return sqlite3_bind_text64(statement, position, count ? text : "", count, SQLITE_TRANSIENT,
                             SQLITE_UTF8);
}

static inline int csqlite_bind_blob(sqlite3_stmt *statement, int position, const void *bytes,
                                    sqlite3_uint64 count) {
  return count ? sqlite3_bind_blob64(statement, position, bytes, count, SQLITE_TRANSIENT)
               : sqlite3_bind_zeroblob(statement, position, 0);
}

// sqlite3_db_config is variadic, which Swift does not import.
static inline int csqlite_configure(sqlite3 *database, int option, int isOn) {
  return sqlite3_db_config(database, option, isOn, (int *)0);
}
