import Application
import Glibc

exit(await Application.run(Array(CommandLine.arguments.dropFirst())))
