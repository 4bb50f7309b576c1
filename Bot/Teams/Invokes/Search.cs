using System.Net;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Answers to <c>application/search</c>: what a choice set offers while the user types.</summary>
public static class Search
{
    public static InvokeResponse Results(IEnumerable<(string Value, string Title)> results) => new(
        HttpStatusCode.OK,
        InvokeBody.Write(results, static (writer, found) =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("statusCode", 200);
            writer.WriteString("type", "application/vnd.microsoft.search.searchResponse");
            writer.WriteStartObject("value");
            writer.WriteStartArray("results");
            foreach (var (value, title) in found)
            {
                writer.WriteStartObject();
                writer.WriteString("value", value);
                writer.WriteString("title", title);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }));
}
