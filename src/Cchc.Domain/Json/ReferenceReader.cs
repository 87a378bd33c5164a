using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Reads references to legal documents.</summary>
internal static class ReferenceReader
{
    private static readonly MemberTable Cited = new(
        0b1, "path", "type", "number", "year", "symbol", "name", "issueDate", "issuer", "pinpoint", "text");

    private static readonly MemberTable Plain = new(
        0, "type", "number", "year", "symbol", "name", "issueDate", "issuer", "pinpoint", "text");

    internal static ValueList<CitedReference> ReadList(ref JsonCursor json)
    {
        if (!json.Array())
        {
            return [];
        }

        var references = new List<CitedReference>();
        while (json.NextItem())
        {
            references.Add(ReadCited(ref json));
        }

        return ValueList.From(references);
    }

    /// <summary>A reference without its place.</summary>
    internal static ValueList<Issue> Read(ReadOnlySpan<byte> utf8, out LegalReference? reference) => JsonCursor.Read(utf8, Read, out reference);

    /// <summary>A reference with its place.</summary>
    internal static ValueList<Issue> ReadCited(ReadOnlySpan<byte> utf8, out CitedReference? reference) => JsonCursor.Read(utf8, ReadCited, out reference);

    private static LegalReference Read(ref JsonCursor json)
    {
        var parts = new Parts();
        var scope = json.Object(Plain);
        while (json.NextMember(ref scope, out var member))
        {
            parts.Take(ref json, member);
        }

        return parts.ToReference();
    }

    private static CitedReference ReadCited(ref JsonCursor json)
    {
        var path = "";
        var parts = new Parts();
        var scope = json.Object(Cited);
        while (json.NextMember(ref scope, out var member))
        {
            if (member == 0)
            {
                path = json.Pointer();
            }
            else
            {
                parts.Take(ref json, member - 1);
            }
        }

        return new CitedReference(path, parts.ToReference());
    }

    /// <summary>The parts of a reference, until all are there.</summary>
    private struct Parts
    {
        private DocumentKind? kind;
        private string? number;
        private int? year;
        private string? symbol;
        private string? name;
        private WrittenDate? issueDate;
        private string? issuer;
        private Pinpoint? pinpoint;
        private string? text;

        internal void Take(ref JsonCursor json, int member)
        {
            switch (member)
            {
                case 0:
                    kind = json.DocumentKind();
                    break;
                case 1:
                    number = json.Text(LegalReference.IsNumber, "30, 30c, 66.16");
                    break;
                case 2:
                    year = json.Whole(1, 9999);
                    break;
                case 3:
                    symbol = json.Text(LegalReference.HasNoBlank, "NĐ-CP, KH-UBND");
                    break;
                case 4:
                    name = json.Text();
                    break;
                case 5:
                    issueDate = json.WrittenDate();
                    break;
                case 6:
                    issuer = json.Text();
                    break;
                case 7:
                    pinpoint = json.Pinpoint();
                    break;
                default:
                    text = json.Text();
                    break;
            }
        }

        internal readonly LegalReference ToReference() => new()
        {
            Kind = kind,
            Number = number ?? "",
            Year = year,
            Symbol = symbol ?? "",
            Name = name ?? "",
            IssueDate = issueDate,
            Issuer = issuer ?? "",
            Pinpoint = pinpoint,
            Text = text ?? "",
        };
    }
}
