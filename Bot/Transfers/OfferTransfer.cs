using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Transfers;

/// <summary>"Warme overdracht": a partner is asked to take over (section 2.5 of the domain). The gates are those of an invitation.</summary>
public sealed class OfferTransfer(CaseForms forms, CaseWords words, PartnerDirectory directory, FreeText text, TimeProvider time)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form, number, new TransferOfferFormValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, TransferOfferFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form, submit, values, actor, cancellationToken);

    private CaseFormOf<TransferOfferFormValues> Form => new(
        CaseAction.OfferTransfer,
        "Warme overdracht",
        Inputs.Partner,
        (form, @case, _, values) => ValueTask.FromResult(TransferOfferFormCard.Build(new TransferOfferFormCardData(
            form,
            [.. Receivers(@case).Select(partner => new Choice(partner.Name, partner.Key.Value))],
            ConsentRules.WhoDecides(@case.Age),
            SharingRules.Refuse(@case, UsualGround(@case))?.Sentence,
            values with { Ground = values.Ground ?? UsualGround(@case).Key() }))),
        Check,
        (@case, values, actor, now) => TransferRules.Offer(
            @case,
            new TransferOffer(words.FactsOf(new PartnerKey(values.Partner!)), LegalGrounds.Parse(values.Ground)!.Value, values.StartsOn, FreeText.Trimmed(values.Support)),
            actor,
            now));

    /// <summary>Who can take over; where the youngster leaves vo the mbo comes first.</summary>
    private IEnumerable<Partner> Receivers(Case @case) => directory.Partners
        .Where(partner => partner.HasTasks && partner.Key != @case.Owner?.Partner)
        .OrderByDescending(partner => LeavesVo(@case) && partner.SchoolPhase == Phase.Mbo);

    private IEnumerable<FieldIssue> Check(TransferOfferFormValues values, Case @case)
    {
        var partner = values.Partner is { } key ? directory.Find(new PartnerKey(key)) : null;
        if (partner is not { HasTasks: true }) yield return new FieldIssue(Inputs.Partner, "Kies een partner.");
        if (LegalGrounds.Parse(values.Ground) is not { } ground) yield return new FieldIssue(Inputs.Ground, "Kies waarom je mag delen.");
        else if (ground == LegalGround.Overstap && partner is not null && !(LeavesVo(@case) && partner.SchoolPhase == Phase.Mbo))
            yield return new FieldIssue(Inputs.Ground, "Overstap geldt alleen van vo naar mbo. Kies een andere reden.");
        var today = WorkingDays.Day(time.GetUtcNow());
        if (values.StartsOn is { } day && (day < today.AddYears(-1) || day > today.AddYears(2))) yield return new FieldIssue(Inputs.StartsOn, "Kies een dag binnen twee jaar, of laat dit leeg.");
        foreach (var issue in text.Check(Inputs.Support, values.Support)) yield return issue;
    }

    /// <summary>By law vo and mbo share what a good start needs (section 2.5 of the domain); elsewhere it is the ground of the case.</summary>
    private static LegalGround UsualGround(Case @case) => LeavesVo(@case) ? LegalGround.Overstap : @case.Ground ?? LegalGround.WettelijkeTaak;

    /// <summary>Of every v(s)o school: the greatest risk is at vso and pro (section 12.10 of the domain).</summary>
    private static bool LeavesVo(Case @case) => @case.Phase is Phase.Vo or Phase.Vso or Phase.Pro;
}
