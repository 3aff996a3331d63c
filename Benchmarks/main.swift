import Glibc

exit(await Run.main(Array(CommandLine.arguments.dropFirst())))
