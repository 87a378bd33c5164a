using Cchc.Domain.Catalogue;

namespace Cchc.Cli.Input;

/// <summary>An edition named in a call: one that ships, by its identifier, or the file of another.</summary>
internal static class CatalogueInput
{
    /// <summary>The edition and its file.</summary>
    /// <exception cref="CliException">There is no such edition, or its file has faults.</exception>
    internal static (IndicatorCatalogue Catalogue, ReadOnlyMemory<byte> Source) Find(string id, CliConsole console)
    {
        if (CatalogueEditions.Find(id) is { } edition)
        {
            return (edition, CatalogueEditions.SourceOf(edition.Id));
        }

        if (id != "-" && !Path.Exists(id))
        {
            throw new CliException(null, CliMessages.UnknownCatalogue.With(("found", id), ("known", CatalogueEditions.Ids.ToString())));
        }

        var source = InputFile.ReadBytes(id, console);
        var read = IndicatorCatalogue.Read(source);
        return (read.Catalogue ?? throw CliException.Of(id, read.Faults), source);
    }
}
