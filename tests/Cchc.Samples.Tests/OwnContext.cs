using System.Text.Json.Serialization;

namespace Cchc.Samples.Tests;

/// <summary>A context that knows nothing of the library.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class OwnContext : JsonSerializerContext;
