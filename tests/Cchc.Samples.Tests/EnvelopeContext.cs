using System.Text.Json.Serialization;

namespace Cchc.Samples.Tests;

[JsonSerializable(typeof(Envelope))]
internal sealed partial class EnvelopeContext : JsonSerializerContext;
