using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Nmstate.State.Generators;

/// <summary>The words of a doc comment without its markup.</summary>
internal static class Documentation
{
    private static readonly Regex Blanks = new(@"\s+");

    public static string Of(ISymbol symbol, string element)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
            return "";
        var words = XElement.Parse(xml).Elements(element).Select(Words);
        return Blanks.Replace(string.Join(" ", words), " ").Trim();
    }

    private static string Words(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => reference.Attribute("cref")?.Value.Split('.').Last() ?? reference.Attribute("langword")?.Value ?? "",
        XElement inner => Words(inner),
        _ => "",
    }));
}
