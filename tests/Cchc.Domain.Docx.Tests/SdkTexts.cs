using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Math = DocumentFormat.OpenXml.Math;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>
/// The texts of a document by the object model of the Open XML SDK: a second reader, written apart from ours. Tracked changes are
/// taken as accepted, of alternatives the first, lists are not counted.
/// </summary>
internal sealed class SdkTexts
{
    private readonly List<string> texts = [];
    private string above = "";

    internal static List<string> Of(WordprocessingDocument package)
    {
        var main = package.MainDocumentPart!;
        var reader = new SdkTexts();
        reader.Blocks(main.Document?.Body);
        reader.Blocks(main.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(note => IsText(note.Type)));
        reader.Blocks(main.EndnotesPart?.Endnotes?.Elements<Endnote>().Where(note => IsText(note.Type)));
        return [.. reader.texts.Where(text => text.Length > 0)];
    }

    private static bool IsText(EnumValue<FootnoteEndnoteValues>? type) => type is null || type.Value == FootnoteEndnoteValues.Normal;

    private void Blocks(IEnumerable<OpenXmlElement>? elements)
    {
        foreach (var element in elements ?? [])
        {
            Blocks(element);
        }
    }

    private void Blocks(OpenXmlElement? parent)
    {
        foreach (var element in Level(parent))
        {
            switch (element)
            {
                case Paragraph paragraph:
                    var text = above + Text(paragraph);
                    above = GoesOn(paragraph) ? text : "";
                    texts.Add(above.Length > 0 ? "" : text.TrimEnd());
                    Boxes(paragraph).ForEach(Blocks);
                    break;
                case Table table:
                    Flush();
                    Level(table).OfType<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).ToList().ForEach(Row);
                    break;
            }
        }

        Flush();
    }

    private void Flush()
    {
        texts.Add(above.TrimEnd());
        above = "";
    }

    private void Row(TableRow row)
    {
        foreach (var cell in Level(row).OfType<TableCell>())
        {
            texts.Add(string.Join('\n', Lines(cell)));
        }
    }

    /// <summary>What stands in a cell, line by line: of its paragraphs, its boxes, and of the tables inside it.</summary>
    private static List<string> Lines(OpenXmlElement cell)
    {
        var inside = new SdkTexts();
        inside.Blocks(cell);
        return [.. inside.texts.Where(text => text.Length > 0)];
    }

    private static bool GoesOn(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<Deleted>() ?? (object?)mark.GetFirstChild<MoveFrom>()) is not null;

    /// <summary>The children of an element, with what only stands around them taken away: controls, custom XML, alternatives, changes.</summary>
    private static IEnumerable<OpenXmlElement> Level(OpenXmlElement? parent)
    {
        foreach (var child in parent?.ChildElements.ToList() ?? [])
        {
            switch (child)
            {
                case SdtElement control:
                    foreach (var inside in control.ChildElements.Where(part => part.LocalName == "sdtContent").SelectMany(Level))
                    {
                        yield return inside;
                    }

                    break;
                case CustomXmlElement or InsertedRun or MoveToRun or Hyperlink or SimpleField or BidirectionalEmbedding or BidirectionalOverride
                    or { LocalName: "smartTag" }:
                    foreach (var inside in Level(child))
                    {
                        yield return inside;
                    }

                    break;
                case AlternateContent alternatives:
                    foreach (var inside in Level(alternatives.ChildElements.FirstOrDefault(choice => choice.HasChildren)))
                    {
                        yield return inside;
                    }

                    break;
                default:
                    yield return child;
                    break;
            }
        }
    }

    private static string Text(OpenXmlElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in Level(paragraph))
        {
            switch (element)
            {
                case Run run:
                    Append(run, text);
                    break;
                case Math.OfficeMath or Math.Paragraph:
                    element.Descendants<Math.Text>().ToList().ForEach(part => text.Append(part.Text));
                    break;
            }
        }

        return text.ToString();
    }

    private static void Append(OpenXmlElement run, StringBuilder text)
    {
        foreach (var element in Level(run))
        {
            text.Append(element switch
            {
                WordText part => part.Space?.Value == SpaceProcessingModeValues.Preserve ? part.Text : part.Text.Trim(' ', '\t', '\r', '\n'),
                TabChar or PositionalTab => "\t",
                CarriageReturn => "\n",
                Break line => line.Type is null || line.Type.Value == BreakValues.TextWrapping ? "\n" : "",
                NoBreakHyphen => "-",
                SymbolChar symbol => Symbol(symbol.Char?.Value),
                Ruby ruby => $"({Text(ruby.GetFirstChild<RubyContent>()!)}){Text(ruby.GetFirstChild<RubyBase>()!)}",
                _ => "",
            });
        }
    }

    private static string Symbol(string? code) =>
        ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign) && sign is >= 0x20 and < 0xD800 ? ((char)sign).ToString() : "";

    /// <summary>The contents of the boxes that hang on a paragraph; those inside them are theirs.</summary>
    private static List<OpenXmlElement> Boxes(OpenXmlElement parent)
    {
        var found = new List<OpenXmlElement>();
        foreach (var child in Level(parent).Where(child => child is not (DeletedRun or MoveFromRun)))
        {
            if (child.LocalName == "txbxContent")
            {
                found.Add(child);
            }
            else
            {
                found.AddRange(Boxes(child));
            }
        }

        return found;
    }
}
