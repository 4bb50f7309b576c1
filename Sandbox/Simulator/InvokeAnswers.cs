using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Reads what a bot answers to an invoke, as strictly as a client does.</summary>
internal static class InvokeAnswers
{
    public static PressResult ReadAction(BotAnswer answer)
    {
        if (!answer.Accepted) return PressResult.Failed(answer);
        if (answer.Body is not JsonObject body) return new(PressOutcome.None, Answer: answer);
        return body["type"]?.ToString() switch
        {
            "application/vnd.microsoft.card.adaptive" when body.At("value", "type")?.ToString() == "AdaptiveCard" =>
                new(PressOutcome.Card, Card: body["value"]!.DeepClone(), Answer: answer),
            "application/vnd.microsoft.activity.message" =>
                new(PressOutcome.Message, body["value"]?.ToString(), Answer: answer),
            "application/vnd.microsoft.error" =>
                new(PressOutcome.Error, body.At("value", "message")?.ToString(), Answer: answer),
            null when body.Count == 0 => new(PressOutcome.None, Answer: answer),
            _ => new(PressOutcome.Error, "Teams kan dit antwoord niet lezen.", Answer: answer),
        };
    }

    public static PressResult ReadTask(BotAnswer answer)
    {
        if (!answer.Accepted) return PressResult.Failed(answer);
        if (answer.Body.At("task") is not JsonObject task) return new(PressOutcome.Closed, Answer: answer);
        var value = task["value"];
        var attachment = (value as JsonObject)?["card"] as JsonObject;
        switch (task["type"]?.ToString())
        {
            case "message":
                return new(PressOutcome.Message, value?.ToString(), Answer: answer);
            case "continue" when attachment is not null && attachment["content"] is { } card
                && attachment["contentType"]?.ToString() == "application/vnd.microsoft.card.adaptive":
                var dialog = new SimulatedDialog(
                    value!["title"]?.ToString() ?? string.Empty, value["width"]?.DeepClone(), value["height"]?.DeepClone(), card.DeepClone());
                return new(PressOutcome.Dialog, Dialog: dialog, Answer: answer);
            default:
                return new(PressOutcome.Error, "Teams kan dit antwoord niet lezen.", Answer: answer);
        }
    }

    public static IReadOnlyList<SearchResult> ReadSearch(BotAnswer answer) =>
        answer is { Accepted: true, Body: JsonObject body }
        && body["type"]?.ToString() == "application/vnd.microsoft.search.searchResponse"
        && body.At("value", "results") is JsonArray results
            ? [.. results.Select(r => new SearchResult(r.At("title")?.ToString() ?? string.Empty, r.At("value")?.ToString() ?? string.Empty))]
            : [];
}
