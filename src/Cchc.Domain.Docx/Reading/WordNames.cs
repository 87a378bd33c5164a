namespace Cchc.Domain.Docx.Reading;

/// <summary>The namespaces and relationship types of ISO/IEC 29500, transitional and strict.</summary>
internal static class WordNames
{
    internal const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    internal const string Markup = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    internal const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    internal const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    // The last step of a relationship type is the same in the transitional and the strict form.
    internal const string MainPart = "/officeDocument";
    internal const string Styles = "/styles";
    internal const string Numbering = "/numbering";
    internal const string CustomXml = "/customXml";
    internal const string Macros = "/vbaProject";
    internal const string Comments = "/comments";
    internal const string Footnotes = "/footnotes";
    internal const string Endnotes = "/endnotes";
    internal const string Hyperlink = "/hyperlink";
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    internal static bool IsWord(string name) =>
        string.Equals(name, Word, StringComparison.Ordinal) || IsStrict(name);

    internal static bool IsStrict(string name) => string.Equals(name, StrictWord, StringComparison.Ordinal);

    internal static bool IsMath(string name) => name is Math or StrictMath;
}
