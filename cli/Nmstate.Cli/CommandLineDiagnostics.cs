using Nmstate.State.Diagnostics;

namespace Nmstate.Cli;

/// <summary>The catalogue of the command line: NMS5xxx.</summary>
internal static class CommandLineDiagnostics
{
    /// <summary>No such file.</summary>
    public static readonly DiagnosticDescriptor FileMissing = new(
        "NMS5001", "file-missing", Severity.Error, "There is no file '{0}'.");

    /// <summary>A directory in the place of a file.</summary>
    public static readonly DiagnosticDescriptor FileIsDirectory = new(
        "NMS5002", "file-is-directory", Severity.Error, "'{0}' is a directory.", "Name the files in it.");

    /// <summary>A file that cannot be read.</summary>
    public static readonly DiagnosticDescriptor FileUnreadable = new(
        "NMS5003", "file-unreadable", Severity.Error, "'{0}' cannot be read: {1}");

    /// <summary>Bytes that are no text.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "NMS5004", "not-utf8", Severity.Error, "'{0}' is not UTF-8: byte {1} does not belong there.", "Save the file as UTF-8.");

    /// <summary>A file without an end.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "NMS5005", "file-too-large", Severity.Error, "'{0}' has more than {1} MiB.");

    /// <summary>Standard input twice.</summary>
    public static readonly DiagnosticDescriptor InputTwice = new(
        "NMS5006", "input-twice", Severity.Error, "Standard input ('-') is named twice, and can be read only once.");

    /// <summary>No interface of this name.</summary>
    public static readonly DiagnosticDescriptor InterfaceMissing = new(
        "NMS5101", "interface-missing", Severity.Error, "There is no interface '{0}' here.", "{1}");

    /// <summary>No property of this path.</summary>
    public static readonly DiagnosticDescriptor PropertyMissing = new(
        "NMS5102", "property-missing", Severity.Error, "The schema has no property '{0}'.", "{1}");
}
