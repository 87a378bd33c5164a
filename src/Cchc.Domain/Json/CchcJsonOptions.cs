using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Lets System.Text.Json read and write the library's values, so that an ASP.NET Core endpoint takes and returns reports.</summary>
public static class CchcJsonOptions
{
    /// <summary>
    /// Adds the converters: <see cref="CchcReport"/> in its wire form; <see cref="CitedReference"/> as an item of its <c>references</c>,
    /// <see cref="LegalReference"/> the same without its path; <see cref="AdministrativeUnit"/> as its <c>unit</c>; and as strings, as keys of
    /// a dictionary too, <see cref="IndicatorCode"/>, <see cref="DocumentKind"/>, <see cref="DocumentKey"/>, <see cref="Pinpoint"/>,
    /// <see cref="WrittenDate"/>, <see cref="PartialDate"/> and <see cref="ReportingPeriod"/>. A value that cannot be read is a
    /// <see cref="JsonException"/> with the code of the fault; for an object its inner exception is the
    /// <see cref="UnreadableInputException"/> with every fault and its place. A value that has no wire form is an
    /// <see cref="ArgumentException"/> when it is written; what was written before it stands.
    /// </summary>
    /// <remarks>
    /// <para>Without reflection: with a source-generated context, and where reflection is switched off, they work too. Contexts of the
    /// application go to the front of <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> (<c>Insert(0, …)</c>), before or after this
    /// call; setting <see cref="JsonSerializerOptions.TypeInfoResolver"/> after it takes these types away again.</para>
    /// <para>Lines and columns of a report's faults count from the start of its own value. Text that is no JSON is refused by
    /// System.Text.Json itself, without a code; <see cref="ReportJson"/> tells code and place.</para>
    /// </remarks>
    /// <param name="options">The options, not yet in use.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddCchc(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonConverter[] converters =
        [
            new WireConverter<CchcReport>(ReadReport, ReportWriter.Write),
            new WireConverter<LegalReference>(ReferenceReader.Read, (json, reference) => ReferenceWriter.Write(new WireWriter(json, newer: null), reference)),
            new WireConverter<CitedReference>(ReferenceReader.ReadCited, (json, cited) => ReferenceWriter.WriteCited(new WireWriter(json, newer: null), cited)),
            new WireConverter<AdministrativeUnit>(HeaderReader.ReadUnit, (json, unit) => HeaderWriter.WriteUnit(new WireWriter(json, newer: null), unit)),
            new ParsableConverter<IndicatorCode>(IndicatorCode.Read),
            new ParsableConverter<DocumentKind>(DocumentKind.Read),
            new ParsableConverter<DocumentKey>(DocumentKey.Read),
            new ParsableConverter<Pinpoint>(Pinpoint.Read),
            new ParsableConverter<WrittenDate>(WrittenDate.Read),
            new ParsableConverter<PartialDate>(PartialDate.Read),
            new ParsableConverter<ReportingPeriod>(text => ReportingPeriod.Read(text.ToString())),
        ];
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        // Without a resolver reflection serves the application's types, but not beside another resolver: here it is named.
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(Reflection());
        }

        // A context of the application, before or after these in the chain, does not know the library's types.
        options.TypeInfoResolverChain.Add(new WireTypes());
        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Called only where reflection is switched on.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only where reflection is switched on.")]
    private static DefaultJsonTypeInfoResolver Reflection() => new();

    private static ValueList<Issue> ReadReport(ReadOnlySpan<byte> utf8, out CchcReport? report)
    {
        var result = ReportReader.Read(utf8);
        report = result.Report;
        return result.Issues;
    }
}
