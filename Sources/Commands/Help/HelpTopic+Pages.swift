extension HelpTopic {
  static let exitCodePage = """
    0    done: all checks passed, end of input, /quit, or the reader went away
    1    it ran and the answer is no: a failed check, coverage below the minimum,
         a finding of doctor or menu lint
    64   the command line is wrong
    65   the input is wrong: a transcript, a menu, an unknown slash command
    66   a file or venue is missing, or no tests were found
    69   the backend can not be reached
    70   a defect of tabletalk, or a broken invariant; please report it
    73   the output can not be created
    74   reading, writing or the database failed
    75   busy for now, such as a locked database: try again later
    78   the configuration is wrong
    130  interrupted by Ctrl-C
    143  terminated

    When several apply to a test run: 70, then 65, 66, 69, 75, then 1.
    """

  static let environmentPage = """
    A flag goes before a variable, a variable before the configuration files.

    TABLETALK_HOME        the folder that holds menus, mood-map.json and prompts
    TABLETALK_CONFIG      the configuration file to read, and no other
    TABLETALK_MENU        as --menu
    TABLETALK_BACKEND     as --backend
    TABLETALK_DB          as --db
    TABLETALK_SEED        as --seed
    TABLETALK_NOW         as --now
    TABLETALK_OFFLINE     1 is --offline
    TABLETALK_COLOR       as --color
    TABLETALK_WIDTH       as --width
    TABLETALK_LOG         as --log
    TABLETALK_NO_HISTORY  1 is --no-history
    TABLETALK_ACCESSIBLE  1 is --accessible

    run, test and demo heed only HOME, CONFIG, MENU, LOG and those about looks, so
    that they give the same everywhere.

    Also heeded: NO_COLOR CLICOLOR CLICOLOR_FORCE FORCE_COLOR TERM COLUMNS LANG
    LC_ALL INPUTRC CI XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME

    Files: tabletalk.json5 in the folder or above it, up to the root of the
    repository, and config.json5 in $XDG_CONFIG_HOME/tabletalk.
    tabletalk config path names them all.
    """

  static let transcriptPage = """
    A transcript is a conversation that can be played, tested and shown:

      ---
      title: A pizza for pickup
      menu: bistro
      ---
      # the first order
      > two large margheritas
      <~ *Added 2 * Margherita pizza*
      ? cart == 2 margherita size:large
      ? subtotal == 31.00

    >  what the customer says; >| is its next line
    <  exactly what the bot replies; <| is its next line, <? another way to say it
    <~ a reply with * and ? as wildcards; </ a regular expression;
    <! what must not appear
    ?  a check: state asks cart items lines slot NAME subtotal discount tax fee tip
       total path commands unexplained calls error source reply cites order orders
    @  what happens around it: @now +5m, @fail place timeout 1, @restart, @seed 1,
       @backend sold-out cola; and @skip WHY, @todo WHY, @set KEY VALUE
    #  a comment, which reports show as the name of a phase
    === NAME starts a test; "-- FILE --" at the end attaches a file

    Placeholders in exact replies: [..] [ID] [N] [MONEY] [TIME] [DATE]; [ID:order]
    keeps what it met, and $order stands for it later.

    Play one: tabletalk run FILE      Test: tabletalk test [PATH|FILE:LINE]
    Make one: tabletalk run --cart lines.txt, /save test NAME in a chat
    Let replies be filled in: tabletalk test --update
    """

  static let formatPage = """
    --format chooses the form of the output; each command's help lists its own.

    text      for people; tables fit the terminal, and are tsv in a pipe
    tsv       tables with tabulators, nothing shortened; --header names the columns
    json      one object (--json is the same); parse prints one object a line
    jsonl     events, one object a line: message, turn.completed, ...
    chat      a transcript
    notation  commands as transcripts write them: add 2 margherita size:large
    md        Markdown, of session export

    Money is a decimal text with its currency, never a float. Readers should ignore
    fields and events that they do not know: later versions add some.

    Conversations and data go to stdout; prompt, notices, failed checks to stderr.
    Into a pipe, run prints a transcript without colour or wrapping, turn by turn.
    """

  static let privacyPage = """
    Nothing leaves this computer: no network, no account, no telemetry.

    Kept: conversations and orders in $XDG_DATA_HOME/tabletalk/tabletalk.sqlite3,
    the lines you type in $XDG_STATE_HOME/tabletalk. Only your user may read them.
    Names, addresses and phone numbers lie in a table of their own.
    Not kept: card numbers. One that is typed is dropped before it is read.

    Keep nothing:  tabletalk chat --temp --no-history, or privacy.save: false
    For how long:  privacy.keep_days in the configuration, 30 if it says nothing
    Delete:        tabletalk session delete ID | --phone NUMBER | --all

    run, test and demo work in memory and keep nothing, unless run --live is asked.
    """
}
