#pragma once
#include <stdio.h>
#include <sqlite3.h>
