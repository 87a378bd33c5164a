using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Legal;

/// <summary>Reads a register's file, member by member, and collects every fault.</summary>
internal static class LegalRegisterReader
{
    private const string FormatVersion = "1.0";

    internal static LegalRegisterReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<Issue>();
        using var file = DataFile.Parse(utf8, faults);
        if (file is null)
        {
            return new LegalRegisterReadResult(null, ValueList.From(faults));
        }

        var root = new DataCursor(file.RootElement, "", faults);
        DataFile.RequireVersion(root, FormatVersion);
        var id = root.String("id");
        var title = root.Localized("title");
        var documents = new List<LegalDocument>();
        var keys = new HashSet<DocumentKey>();
        foreach (var item in root.Objects("documents", required: true))
        {
            if (ReadDocument(item) is { } document)
            {
                documents.Add(document);
                if (!keys.Add(document.Key))
                {
                    item.Fault(LegalRegisterFaults.DuplicateDocument, "", ("found", document.Key.ToString()));
                }
            }
        }

        root.Finish();
        return new LegalRegisterReadResult(faults.Count == 0 ? new LegalRegister(id, title, ValueList.From(documents)) : null, ValueList.From(faults));
    }

    private static LegalDocument? ReadDocument(DataCursor item)
    {
        var type = item.String("type");
        var kind = DocumentKind.Find(type);
        if (kind is null && type.Length > 0)
        {
            item.Fault(DataFaults.BadValue, "type", ("found", type), ("expected", "Nghị định | Quyết định | Luật | …"));
        }

        var number = item.OptionalString("number");
        var parts = number.Length == 0 ? new LegalReference() : LegalReferenceFinder.ReadWhole(number);
        if (parts is null || (number.Length > 0 && parts is not { Kind: null, Number.Length: > 0, Symbol.Length: > 0, IssueDate: null, Issuer.Length: 0, Pinpoint: null }))
        {
            item.Fault(DataFaults.BadValue, "number", ("found", number), ("expected", "30/2020/NĐ-CP"));
            parts = null;
        }

        var document = kind is null ? null : new LegalDocument
        {
            Kind = kind,
            Number = parts?.Number ?? "",
            SymbolYear = parts?.Year,
            Symbol = parts?.Symbol ?? "",
            Issued = item.OptionalDate("issued"),
            Issuers = item.Strings("issuers"),
            Title = item.OptionalString("title"),
            InForceFrom = item.OptionalDate("inForceFrom"),
            LapsedOn = item.OptionalDate("lapsedOn"),
            ReplacedBy = ReadKeys(item, "replacedBy"),
            Amends = ReadKeys(item, "amends"),
            Source = item.OptionalString("source"),
        };
        if (document is not null)
        {
            item.Finish();
            Check(item, document, hasNumber: number.Length > 0);
        }

        return parts is null ? null : document;
    }

    private static ValueList<DocumentKey> ReadKeys(DataCursor item, string name)
    {
        var keys = new List<DocumentKey>();
        var texts = item.Strings(name);
        for (var i = 0; i < texts.Count; i++)
        {
            if (DocumentKey.TryParse(texts[i], out var key) && key.Kind is not null)
            {
                keys.Add(key);
            }
            else if (texts[i].Length > 0)
            {
                item.Fault(DataFaults.BadValue, $"{name}/{i}", ("found", texts[i]), ("expected", "Nghị định 30/2020/NĐ-CP | Nghị quyết 76/NQ-CP@2021"));
            }
        }

        return ValueList.From(keys);
    }

    private static void Check(DataCursor item, LegalDocument document, bool hasNumber)
    {
        if (!hasNumber && (document.Issued is null || document.Title.Length == 0))
        {
            item.Fault(LegalRegisterFaults.NoIdentity, "");
        }

        if (!SymbolKinds.Fit(document.Kind, document.Symbol))
        {
            item.Fault(LegalRegisterFaults.WrongKind, "number", ("found", document.Symbol), ("type", new LocalizedText(document.Kind.Name, document.Kind.EnglishName)));
        }

        CheckOrder(item, "inForceFrom", document.Issued, document.InForceFrom);
        CheckOrder(item, "lapsedOn", document.InForceFrom ?? document.Issued, document.LapsedOn);
        foreach (var key in document.ReplacedBy.Concat(document.Amends).Where(key => key == document.Key))
        {
            item.Fault(LegalRegisterFaults.OwnKey, "", ("found", key.ToString()));
        }
    }

    private static void CheckOrder(DataCursor item, string member, LocalDate? earlier, LocalDate? later)
    {
        if (later < earlier)
        {
            item.Fault(LegalRegisterFaults.WrongOrder, member, ("found", Iso(later)), ("earlier", Iso(earlier)));
        }
    }

    private static string Iso(LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "";
}
