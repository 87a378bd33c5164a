using Cchc.Cli;

return CliApplication.Run(args, CliConsole.System());
