using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>Why the operating system refused a file, in words of our own where it is one of the usual reasons.</summary>
internal static class SystemReason
{
    internal static LocalizedText Of(Exception refusal) => refusal switch
    {
        UnauthorizedAccessException => new("không có quyền truy cập.", "permission denied."),
        DirectoryNotFoundException => new("không có thư mục này.", "there is no such folder."),
        PathTooLongException => new("đường dẫn quá dài.", "the path is too long."),
        _ => new("hệ thống báo “" + refusal.Message + "”", refusal.Message),
    };
}
