using System.Text.Json;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Lets System.Text.Json read and write the library's values.</summary>
public static class CchcJsonOptions
{
    /// <summary>
    /// Adds the converters: <see cref="LegalReference"/> as an object with the members of <c>cchc refs</c>; <see cref="DocumentKind"/>,
    /// <see cref="DocumentKey"/>, <see cref="Pinpoint"/> and <see cref="WrittenDate"/> as strings. A value that cannot be read is a
    /// <see cref="JsonException"/> with the code of the fault.
    /// </summary>
    /// <param name="options">The options, not yet in use.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddCchc(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new LegalReferenceConverter());
        options.Converters.Add(new ParsableConverter<DocumentKind>(DocumentKind.Read));
        options.Converters.Add(new ParsableConverter<DocumentKey>(DocumentKey.Read));
        options.Converters.Add(new ParsableConverter<Pinpoint>(Pinpoint.Read));
        options.Converters.Add(new ParsableConverter<WrittenDate>(WrittenDate.Read));
        return options;
    }
}
