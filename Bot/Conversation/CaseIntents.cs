using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Inzage;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Regisseur;
using TeamsSchakelpunt.Bot.Transfers;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Commands on one case. They open a form, so that what changes a case is always confirmed, or offer a file; without a number it asks which case.</summary>
public sealed class CaseIntents(ProposeRegisseur regisseur, MakeAgreement agreements, CloseCase close, GiveInzage inzage, PlanMeeting plan, NextTransferStep transfer, MyCases myCases)
{
    /// <summary>The answer; null where the intent is of something else.</summary>
    public async Task<Answer?> OpenAsync(Intent intent, CaseNumber? number, Actor actor, CancellationToken cancellationToken) => intent switch
    {
        Intent.Regisseur or Intent.Afspraak or Intent.Plan or Intent.Overdracht or Intent.Sluit or Intent.Inzage when number is null =>
            await myCases.ChooseAsync(actor, ActionOf(intent), CommandWords.CommandOf(intent), cancellationToken),
        Intent.Regisseur => await regisseur.OpenAsync(number.Value, actor, inDialog: false, cancellationToken),
        Intent.Afspraak => await agreements.OpenAsync(number.Value, actor, inDialog: false, cancellationToken),
        Intent.Plan => await plan.OpenAsync(number.Value, actor, inDialog: false, cancellationToken),
        Intent.Overdracht => await transfer.OpenAsync(number.Value, actor, inDialog: false, cancellationToken),
        Intent.Sluit => await close.OpenAsync(number.Value, actor, inDialog: false, cancellationToken),
        Intent.Inzage => await inzage.OfferAsync(number.Value, actor, cancellationToken),
        _ => null,
    };

    private static CaseAction ActionOf(Intent intent) => intent switch
    {
        Intent.Regisseur => CaseAction.ProposeRegisseur,
        Intent.Afspraak => CaseAction.AddAgreement,
        Intent.Plan => CaseAction.AskMeeting,
        Intent.Overdracht => CaseAction.OfferTransfer,
        Intent.Sluit => CaseAction.Close,
        _ => CaseAction.GiveInzage,
    };
}
