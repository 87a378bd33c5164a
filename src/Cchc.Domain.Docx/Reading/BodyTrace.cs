using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>
/// Where in the XML the reader found what it gives a place to: filled while it reads, for whoever means to change the document,
/// so that paragraphs and cells are counted in one way only.
/// </summary>
internal sealed class BodyTrace
{
    private readonly Dictionary<SourcePosition, List<ParagraphTrace>> places = [];
    private List<(SourcePosition Place, List<ParagraphTrace> Paragraphs)> row = [];
    private List<ParagraphTrace> cell = [];
    private (List<(SourcePosition Place, List<ParagraphTrace> Paragraphs)> Row, List<ParagraphTrace> Cell)? outer;
    private List<(SourcePosition Place, List<ParagraphTrace> Paragraphs)> inner = [];

    /// <summary>The paragraphs of each place: one for a paragraph, at least one for a cell.</summary>
    internal IReadOnlyDictionary<SourcePosition, List<ParagraphTrace>> Places => places;

    internal void Add(SourcePosition place, ParagraphDraft draft, bool inCell)
    {
        if (draft.Traced() is not { } traced)
        {
            return;
        }

        if (inCell)
        {
            cell.Add(traced);
        }
        else
        {
            places[place] = [traced];
        }
    }

    /// <summary>Ends a cell; one that was joined to the cell before it has no place of its own.</summary>
    internal void EndCell(SourcePosition place, bool joined)
    {
        if (!joined && cell.Count > 0)
        {
            row.Add((place, cell));
        }

        cell = [];
    }

    /// <summary>Ends a row; one that a tracked change took away is not counted.</summary>
    internal void EndRow(bool deleted)
    {
        foreach (var (place, paragraphs) in row)
        {
            if (deleted)
            {
                continue;
            }

            if (outer is null)
            {
                places[place] = paragraphs;
            }
            else
            {
                inner.Add((place, paragraphs));
            }
        }

        row.Clear();
    }

    /// <summary>Begins a table inside the cell.</summary>
    internal void Nest()
    {
        outer = (row, cell);
        (row, cell, inner) = ([], [], []);
    }

    /// <summary>Ends it: with places of its own, or as paragraphs of the cell around it.</summary>
    internal void Unnest(bool isOwn)
    {
        (row, cell) = outer!.Value;
        outer = null;
        foreach (var (place, paragraphs) in inner)
        {
            if (isOwn)
            {
                places[place] = paragraphs;
            }
            else
            {
                cell.AddRange(paragraphs);
            }
        }
    }
}
