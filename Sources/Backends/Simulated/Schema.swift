/// The tables of the simulated backend; a script once shipped never changes.
enum Schema {
  static let component = "backend"

  static let scripts = [
    """
    CREATE TABLE hours (
      venue TEXT PRIMARY KEY, hours TEXT NOT NULL, opens_day INTEGER, opens_minute INTEGER
    ) WITHOUT ROWID;
    CREATE TABLE stock (
      venue TEXT NOT NULL, item TEXT NOT NULL, left INTEGER NOT NULL,
      seed INTEGER, -- what the menu said when this was counted; only while it says so does it hold
      PRIMARY KEY (venue, item)
    ) WITHOUT ROWID;
    CREATE TABLE price (
      venue TEXT NOT NULL, item TEXT NOT NULL, minor_units INTEGER NOT NULL,
      PRIMARY KEY (venue, item)
    ) WITHOUT ROWID;
    CREATE TABLE placed_order (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, venue TEXT NOT NULL,
      placed_day INTEGER NOT NULL, placed_minute INTEGER NOT NULL,
      ready_day INTEGER NOT NULL, ready_minute INTEGER NOT NULL, lead_minutes INTEGER NOT NULL,
      status TEXT, -- NULL: follows from the clock
      total INTEGER NOT NULL, mode TEXT NOT NULL, payment TEXT NOT NULL, content TEXT NOT NULL,
      name TEXT, phone TEXT, address TEXT, note TEXT
    );
    CREATE TABLE order_key (
      venue TEXT NOT NULL, key TEXT NOT NULL, number INTEGER NOT NULL REFERENCES placed_order,
      digest INTEGER, -- NULL: erased
      PRIMARY KEY (venue, key)
    ) WITHOUT ROWID;
    """
  ]
}
