using CsCheck;
using Nmstate.State.Schema;

namespace Nmstate.State.Tests.Schema;

/// <summary>Generates states of the whole schema, out of its declarations.</summary>
internal static class SchemaGen
{
    private const double Mentioned = 0.12;
    private const int MostItems = 3;
    private static readonly string[] Texts = ["", "plain", "on", "1.5", "null", " padded ", "a: b # c", "'", "\"quoted\"", "-", "[x]", "two\nlines", "tab\there", "é", "0x10", "~"];

    /// <summary>A state; each property is mentioned now and then.</summary>
    public static Gen<NetworkState> States { get; } = Gen.Int.Select(seed => (NetworkState)new Draw(seed).Value(NetworkState.Schema, null)!);

    /// <summary>One state, drawn.</summary>
    private sealed class Draw(int seed)
    {
        private readonly Random _random = new(seed);

        public object? Value(ValueSchema schema, PropertySchema? property) => schema switch
        {
            MappingSchema mapping when mapping == Interface.Schema => Link(),
            MappingSchema mapping => Mapping(mapping, null),
            ListSchema list => list.Create([.. Enumerable.Range(0, _random.Next(MostItems)).Select(_ => Value(list.Item, property)!).Distinct()]),
            MapSchema map => map.Create([.. Enumerable.Range(0, _random.Next(MostItems)).Select(i => KeyValuePair.Create($"name-{i}.x", _random.Next(4) == 0 && map.TakesNull ? null : Value(map.Item, null)))]),
            ScalarSchema scalar => Scalar(scalar, property),
            _ => null,
        };

        private object Link()
        {
            var kinds = InterfaceKind.All;
            return Mapping(Interface.Schema, kinds[_random.Next(kinds.Count)].Type);
        }

        private object Mapping(MappingSchema mapping, InterfaceType? type) => mapping.Create(property =>
            property.NormalForm || (type is not null && property.For.Length > 0 && !property.For.Contains(type.Value.Name)) ? null
            : property.Discriminates ? type
            : property is { Name: "name", Required: true } ? $"eth{_random.Next(1000)}"
            : property.Name == "identifier" || (!property.Required && _random.NextDouble() > Mentioned) ? null
            : Value(property.Value, property));

        private object Scalar(ScalarSchema scalar, PropertySchema? property)
        {
            var text = scalar switch
            {
                { Names: { Count: > 0 } names } => names[_random.Next(names.Count)],
                { Range: { } range } => Number(range.Min, range.Max),
                _ when scalar == Scalars.Text => property?.Refers is not null ? $"eth{_random.Next(9)}" : Texts[_random.Next(Texts.Length)],
                { IsSecret: true } => $"canary-{_random.Next()}",
                _ => null,
            };
            return text is not null && scalar.TryRead(new(text, ScalarForm.String), out var value) ? value : SchemaExample.Value(scalar, property);
        }

        private string Number(object min, object max)
        {
            var (low, high) = (Convert.ToDecimal(min, null), Convert.ToDecimal(max, null));
            return _random.Next(4) switch { 0 => $"{low}", 1 => $"{high}", _ => $"{Math.Min(high, low + _random.Next(200))}" };
        }
    }
}
