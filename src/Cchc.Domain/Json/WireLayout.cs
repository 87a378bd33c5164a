namespace Cchc.Domain.Json;

/// <summary>How the wire form is laid out.</summary>
internal enum WireLayout
{
    /// <summary>Indented: a document by itself.</summary>
    Document,

    /// <summary>On one line: a document among many.</summary>
    Line,
}
