namespace Nmstate.State.Reading;

/// <summary>What a document may ask of the reader: enough for any real one, too little to hurt.</summary>
internal static class ReadingLimits
{
    /// <summary>Mappings and lists inside one another. The schema needs 8.</summary>
    public const int Depth = 64;

    /// <summary>Pieces that aliases may repeat, in all; and that anchors may hold, those of anchors within anchors once for each.</summary>
    public const int RepeatedTokens = 1_000_000;

    /// <summary>Anchors.</summary>
    public const int Anchors = 100_000;

    /// <summary>Diagnostics of one document; the rest is only counted.</summary>
    public const int Diagnostics = 100;
}
