using System.CommandLine;
using Cchc.Domain.Text;

namespace Cchc.Cli;

/// <summary>The options that every verb has.</summary>
internal sealed class CliOptions
{
    internal Option<string> Lang { get; } = new("--lang")
    {
        Description = "Ngôn ngữ của thông báo / language of messages: vi, en.",
        Recursive = true,
        DefaultValueFactory = _ => "vi",
    };

    internal Option<bool> Quiet { get; } = new("--quiet")
    {
        Description = "Không ghi gì ra lỗi chuẩn / nothing on standard error.",
        Recursive = true,
    };

    internal CliOptions() => Lang.AcceptOnlyFromAmong("vi", "en");

    internal Language LanguageOf(ParseResult call) => call.GetValue(Lang) == "en" ? Language.English : Language.Vietnamese;
}
