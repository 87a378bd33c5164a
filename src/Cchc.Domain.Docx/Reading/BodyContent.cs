using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>What word/document.xml holds.</summary>
internal sealed record BodyContent(ValueList<SourceBlock> Blocks, bool HasTrackedChanges);
