namespace Nmstate.Providers;

/// <summary>The system did not do what a provider asked of it.</summary>
public class ProviderException : Exception
{
    /// <summary>A fault with the operation, the object and the system's own words in <paramref name="message"/>.</summary>
    public ProviderException(string message)
        : base(message)
    {
    }

    /// <summary>A fault that another caused.</summary>
    public ProviderException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
