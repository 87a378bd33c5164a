using System.Text.Json.Serialization;
using Cchc.Domain.Legal;

namespace Cchc.Samples.Api;

/// <summary>The application's own types for System.Text.Json, without reflection.</summary>
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(ReportProblem))]
[JsonSerializable(typeof(LegalReference[]))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
