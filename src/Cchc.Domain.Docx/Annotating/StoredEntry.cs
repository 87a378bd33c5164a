namespace Cchc.Domain.Docx.Annotating;

/// <summary>One entry of a ZIP file as it is stored.</summary>
/// <param name="Directory">Its record in the central directory.</param>
/// <param name="Header">Its local header.</param>
/// <param name="Body">Its compressed content and, where there is one, the data descriptor.</param>
internal readonly record struct StoredEntry(ReadOnlyMemory<byte> Directory, ReadOnlyMemory<byte> Header, ReadOnlyMemory<byte> Body)
{
    internal int Length => Header.Length + Body.Length;
}
