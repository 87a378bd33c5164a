using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Output;
using Cchc.Domain.Legal;

namespace Cchc.Cli.Commands;

/// <summary>`cchc refs`: every legal-document reference in a text, in order.</summary>
internal static class RefsCommand
{
    internal static Command Create(CliOptions options, CliConsole console)
    {
        var file = new Argument<string>("FILE")
        {
            Description = options.In("Văn bản bất kỳ (.txt, .docx, .json; “-” là đầu vào chuẩn).", "Any text (.txt, .docx, .json; “-” is standard input)."),
        };
        var format = new WordOption("--format", options.In("Dạng kết quả.", "The form of the result."), "text", "json", "tsv");
        var command = new Command("refs", options.In("Liệt kê mọi viện dẫn văn bản.", "Lists every reference to a legal document.")) { file, format };
        command.SetAction(call =>
        {
            var name = call.GetValue(file)!;
            var text = InputFile.LoadText(name, console);
            switch (call.GetValue(format))
            {
                case "tsv":
                    RefsTsv.Write(console.Out, text);
                    break;
                case "json":
                    console.Out.Write(RefsJson.Write(LegalReferenceFinder.Find(text)));
                    break;
                default:
                    RefsText.Write(console.Out, name, text, options.Language);
                    break;
            }

            return ExitCode.Done;
        });
        return command;
    }
}
