using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Nmstate.State.Schema;

/// <summary>The scalars that the schema is made of.</summary>
public static class Scalars
{
    /// <summary>Text. What YAML would read as a number or a boolean must be quoted.</summary>
    public static ScalarSchema Text { get; } = new TextScalar();

    /// <summary>A boolean: <c>true</c>, <c>false</c>, also as text, as 1 and 0, and as the words of YAML 1.1.</summary>
    public static ScalarSchema Boolean { get; } = new BooleanScalar();

    /// <summary>A whole number within the range of <typeparamref name="T"/>, or a narrower one; also as decimal or 0x text.</summary>
    public static ScalarSchema Integer<T>(long? min, long? max, bool isHexadecimal = false)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
        => new IntegerScalar<T>(min is { } low ? T.CreateChecked(low) : T.MinValue, max is { } high ? T.CreateChecked(high) : T.MaxValue, isHexadecimal);

    /// <summary>One of these words.</summary>
    public static ScalarSchema Enumeration<T>(bool anyCase, params Word<T>[] words)
        where T : struct, Enum
        => new EnumerationScalar<T>(words, anyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>A type that reads itself.</summary>
    public static ScalarSchema Of<T>()
        where T : IScalar<T>
        => new SelfScalar<T>();

    private sealed class TextScalar : ScalarSchema
    {
        public override string Expected => "text (quoted, where YAML would read a number or a boolean)";

        public override JsonForm Json => JsonForm.String;

        public override bool TryRead(ScalarText scalar, [NotNullWhen(true)] out object? value)
            => (value = scalar.IsTypedByItself ? null : scalar.Text) is not null;

        public override string Write(object value) => (string)value;
    }

    private sealed class BooleanScalar : ScalarSchema
    {
        private static readonly object True = true;
        private static readonly object False = false;

        public override string Expected => "true or false";

        public override JsonForm Json => JsonForm.Boolean;

        public override IReadOnlyList<string> Names => ["true", "false"];

        public override bool TryRead(ScalarText scalar, [NotNullWhen(true)] out object? value)
        {
            value = scalar.Text.ToLowerInvariant() switch
            {
                "true" or "1" or "yes" or "on" or "y" => True,
                "false" or "0" or "no" or "off" or "n" => False,
                _ => null,
            };
            return value is not null;
        }

        public override string Write(object value) => (bool)value ? "true" : "false";
    }

    private sealed class IntegerScalar<T>(T min, T max, bool isHexadecimal) : ScalarSchema
        where T : struct, IBinaryInteger<T>
    {
        public override string Expected => $"a whole number, {min} to {max}";

        public override JsonForm Json => isHexadecimal ? JsonForm.String : JsonForm.Number;

        public override (object Min, object Max)? Range => (min, max);

        public override bool TryRead(ScalarText scalar, [NotNullWhen(true)] out object? value)
        {
            var text = scalar.Text;
            T number;
            var read = text.StartsWith("0x", StringComparison.Ordinal)
                ? T.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number)
                : T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
            value = read && scalar.Form != ScalarForm.Boolean && number >= min && number <= max ? number : null;
            return value is not null;
        }

        public override string Write(object value)
            => isHexadecimal ? "0x" + ((T)value).ToString("x", CultureInfo.InvariantCulture) : ((T)value).ToString(null, CultureInfo.InvariantCulture);
    }

    private sealed class SelfScalar<T> : ScalarSchema
        where T : IScalar<T>
    {
        public override string Expected => T.Expected;

        public override JsonForm Json => JsonForm.String;

        public override string? Pattern => T.Pattern;

        public override bool IsSecret => typeof(T) == typeof(Secret);

        public override bool TryRead(ScalarText scalar, [NotNullWhen(true)] out object? value)
            => (value = !(T.IsText && scalar.IsTypedByItself) && T.TryParse(scalar.Text, out var parsed) ? parsed : null) is not null;

        public override string Write(object value) => value.ToString()!;
    }
}
