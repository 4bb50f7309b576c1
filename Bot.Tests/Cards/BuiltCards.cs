using System.Text;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Tests.Cards;

/// <summary>Reads what a card that was built holds.</summary>
internal static class BuiltCards
{
    /// <summary>A card of the catalogue.</summary>
    public static JsonNode Example(string name) => Json(CardCatalogue.All.Single(card => card.Name == name).Card);

    public static JsonNode Json(AdaptiveCard card) => JsonNode.Parse(Encoding.UTF8.GetString(CardJson.Serialize(card)))!;

    public static List<string> Texts(JsonNode card) =>
        [.. All(card).OfType<JsonObject>().Where(node => (string?)node["type"] == "TextBlock").Select(node => (string)node["text"]!)];

    public static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        // What goes with a press is no part of the card.
        JsonObject record => record.Where(property => property.Key != "data").SelectMany(property => All(property.Value)).Prepend(record),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
