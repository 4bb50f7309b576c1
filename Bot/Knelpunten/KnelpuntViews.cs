using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>Draws a knelpunt as somebody may see it: who handed it in is for those who keep the agenda.</summary>
public sealed class KnelpuntViews(KnelpuntForms forms, PartnerDirectory directory)
{
    public const string Title = "Knelpunt";

    /// <param name="knelpunt">What stands.</param>
    /// <param name="actor">Who reads it.</param>
    /// <param name="inDialog">In a dialog or in a chat.</param>
    /// <param name="said">What just happened; null is nothing.</param>
    /// <param name="warning">What the reader must mind first; null is nothing.</param>
    public Answer Show(Knelpunt knelpunt, Actor actor, bool inDialog, string? said = null, string? warning = null) =>
        Show(Title, Card(knelpunt, actor, inDialog, said, warning), inDialog);

    public static Answer Show(string title, AdaptiveCard card, bool inDialog) => inDialog ? new Answer.Dialog(title, card) : new Answer.ShowPrivately(card, title);

    /// <summary>What somebody is told: the steps that they do not know.</summary>
    public static AdaptiveCard News(KnelpuntNews news) => KnelpuntNewsCard.Build(
    [
        .. news.Knelpunten.Select(knelpunt => new KnelpuntNewsLine(
            knelpunt.Id.Value,
            knelpunt.Content.Title,
            knelpunt.Reporter == news.Person,
            [.. knelpunt.Steps.Skip(knelpunt.Follower(news.Person)!.Told).Select(LineOf)])),
    ]);

    public static KnelpuntStatus StatusOf(KnelpuntState state) => state switch
    {
        KnelpuntState.Ingediend => KnelpuntStatus.Ingediend,
        KnelpuntState.OpAgenda => KnelpuntStatus.OpAgenda,
        KnelpuntState.Besproken => KnelpuntStatus.Besproken,
        KnelpuntState.Doorgezet => KnelpuntStatus.Doorgezet,
        _ => KnelpuntStatus.Beantwoord,
    };

    /// <summary>The state by the name of its status, as cards send it; null for what is none.</summary>
    public static KnelpuntState? StateOf(string? status) =>
        KnelpuntStates.All.Select(state => (KnelpuntState?)state).FirstOrDefault(state => StatusOf(state!.Value).ToString() == status);

    private AdaptiveCard Card(Knelpunt knelpunt, Actor actor, bool inDialog, string? said, string? warning)
    {
        var (content, keeps) = (knelpunt.Content, actor.KeepsAgenda());
        return KnelpuntCard.Build(new KnelpuntCardData(
            knelpunt.Id.Value,
            content.Title,
            content.Theme.Label(),
            content.WhatHappens,
            content.Rule,
            content.Frequency.Label(),
            content.WhatHelps,
            forms.TaskOf(content.Task),
            content.Partner is { } partner ? directory.NameOf(partner) : null,
            knelpunt.Supporters,
            [.. knelpunt.Steps.Select(LineOf)])
        {
            Reporter = keeps ? ReporterOf(knelpunt) : null,
            ForYou = knelpunt.Reporter == actor.Id ? "Jij gaf dit door. Je krijgt bericht als er iets verandert."
                : knelpunt.Follower(actor.Id) is not null ? "Je hebt dit ook. Je krijgt bericht als er iets verandert."
                : null,
            Said = said,
            Warning = warning,
            MaySupport = knelpunt.Follower(actor.Id) is null && knelpunt.State != KnelpuntState.Beantwoord,
            Next = keeps ? [.. knelpunt.State.Next().Select(StatusOf)] : [],
            InDialog = inDialog,
        });
    }

    private string ReporterOf(Knelpunt knelpunt)
    {
        var name = directory.State.Find(knelpunt.Reporter)?.Name ?? "iemand die hier niet meer werkt";
        return knelpunt.ReporterPartner is { } partner ? $"{name} ({directory.NameOf(partner)})" : name;
    }

    private static KnelpuntStepLine LineOf(KnelpuntStep step) => new(StatusOf(step.State), WorkingDays.Day(step.At), step.Answer);
}
