using System.CommandLine;
using Cchc.Cli.Output;

namespace Cchc.Cli.Commands;

/// <summary>`cchc rules`: every rule of the rule set.</summary>
internal static class RulesCommand
{
    internal static Command Create(CliOptions options, CliConsole console)
    {
        var format = new WordOption("--format", options.In("Dạng kết quả.", "The form of the result."), "text", "json", "md");
        var command = new Command("rules", options.In("Các quy tắc kiểm tra: mã, mức, nội dung, căn cứ, ví dụ.", "The rules: code, severity, what they check, basis, example.")) { format };
        command.SetAction(call =>
        {
            console.Out.Write(call.GetValue(format) switch
            {
                "json" => RulesList.Json(options.Language),
                "md" => RulesList.Markdown(options.Language),
                _ => RulesList.Text(options.Language),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
