using Cchc.Cli;

using var console = CliConsole.System();
return CliApplication.Run(args, console);
