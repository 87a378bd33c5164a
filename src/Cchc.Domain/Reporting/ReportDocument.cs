using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>One document that a report cites, with every place where it does.</summary>
/// <param name="Document">What identifies the document; where it stays open, what the references say of it.</param>
/// <param name="References">The references to it, in the order of the report.</param>
public sealed record ReportDocument(DocumentKey Document, ValueList<ReportReference> References);
