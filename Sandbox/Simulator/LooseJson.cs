using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Reading of JSON of which the form is not known to be right.</summary>
internal static class LooseJson
{
    /// <summary>What stands under these names, one inside the other; null as soon as something on the way is no object.</summary>
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path) node = (node as JsonObject)?[name];
        return node;
    }
}
