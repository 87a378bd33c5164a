using System.Reflection;
using Cchc.Domain.Text;

namespace Cchc.Samples.Api;

/// <summary>The language that a caller asks for with Accept-Language: Vietnamese or English, Vietnamese without a wish.</summary>
/// <param name="Value">The language.</param>
internal sealed record RequestLanguage(Language Value) : IBindableFromHttpContext<RequestLanguage>
{
    public static ValueTask<RequestLanguage?> BindAsync(HttpContext context, ParameterInfo parameter) => new(new RequestLanguage(Of(context.Request)));

    internal static Language Of(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Named(wish.Value.AsSpan()))
            .FirstOrDefault(language => language is not null) ?? Language.Vietnamese;

    // "en-GB" is English; "*" takes what there is.
    private static Language? Named(ReadOnlySpan<char> tag) =>
        IsOf(tag, "en") ? Language.English
        : IsOf(tag, "vi") || tag is "*" ? Language.Vietnamese
        : null;

    private static bool IsOf(ReadOnlySpan<char> tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
