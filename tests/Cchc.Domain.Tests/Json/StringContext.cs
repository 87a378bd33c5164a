using System.Text.Json.Serialization;

namespace Cchc.Domain.Tests.Json;

/// <summary>An application's context that knows nothing of the library.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class StringContext : JsonSerializerContext;
