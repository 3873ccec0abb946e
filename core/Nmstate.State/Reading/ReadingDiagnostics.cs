using Nmstate.State.Diagnostics;

namespace Nmstate.State.Reading;

/// <summary>The catalogue of reading: NMS1xxx.</summary>
public static class ReadingDiagnostics
{
    /// <summary>The text is neither YAML nor JSON.</summary>
    public static readonly DiagnosticDescriptor Syntax = new(
        "NMS1001", "syntax", Severity.Error, "The text cannot be read: {0}");

    /// <summary>More than one YAML document.</summary>
    public static readonly DiagnosticDescriptor SecondDocument = new(
        "NMS1002", "second-document", Severity.Error, "A second document begins here.", "Give each document a file of its own.");

    /// <summary>Nested too deeply.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "NMS1003", "too-deep", Severity.Error, "More than {0} mappings and lists stand inside one another.");

    /// <summary>Aliases that repeat too much.</summary>
    public static readonly DiagnosticDescriptor TooManyAliases = new(
        "NMS1004", "too-many-aliases", Severity.Error, "The document has more than {0}.");

    /// <summary>An alias of nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownAlias = new(
        "NMS1005", "unknown-alias", Severity.Error, "The alias '*{0}' has no anchor before it.", "Put '&{0}' before the value that it stands for.");

    /// <summary>Too much is wrong to list.</summary>
    public static readonly DiagnosticDescriptor TooManyErrors = new(
        "NMS1006", "too-many-errors", Severity.Error, "At least {0} more errors are not shown.");

    /// <summary>A character that no text may have.</summary>
    public static readonly DiagnosticDescriptor BadCharacter = new(
        "NMS1007", "bad-character", Severity.Error, "No text may have {0}.");

    /// <summary>A property that the schema does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownProperty = new(
        "NMS1101", "unknown-property", Severity.Error, "'{0}' is not a property of {1}.", "{2}");

    /// <summary>A key twice in one mapping.</summary>
    public static readonly DiagnosticDescriptor DuplicateProperty = new(
        "NMS1102", "duplicate-property", Severity.Error, "'{0}' is given twice in one mapping.", "Keep one of the two.");

    /// <summary>A required property is missing.</summary>
    public static readonly DiagnosticDescriptor MissingProperty = new(
        "NMS1103", "missing-property", Severity.Error, "The property '{0}' is missing.", "Every item of this kind needs '{0}'.");

    /// <summary>A value of another shape.</summary>
    public static readonly DiagnosticDescriptor WrongShape = new(
        "NMS1104", "wrong-shape", Severity.Error, "'{0}' is {1}; expected {2}.");

    /// <summary>A scalar that is not what it should be.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        "NMS1105", "wrong-value", Severity.Error, "'{0}' does not fit '{1}'; expected {2}.", "{3}");

    /// <summary>An interface name that no kernel takes.</summary>
    public static readonly DiagnosticDescriptor BadInterfaceName = new(
        "NMS1106", "bad-interface-name", Severity.Error, "'{0}' cannot name an interface.", "Use 1 to 15 bytes without blanks, '/' and ':'; not '.' or '..'.");

    /// <summary>Two items of a list with one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new(
        "NMS1107", "duplicate-name", Severity.Error, "'{0}' is listed twice.", "Put all that is wanted of '{0}' into one item.");
}
