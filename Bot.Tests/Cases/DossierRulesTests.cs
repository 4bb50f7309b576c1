using TeamsSchakelpunt.Bot.Cases;
using Xunit;
using static TeamsSchakelpunt.Tests.Cases.Given;
using static TeamsSchakelpunt.Tests.Cases.People;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>Notes and agreements (sections 2.10 and 8.2 of the domain).</summary>
public sealed class DossierRulesTests
{
    [Fact]
    public void A_note_is_corrected_beside_what_stood_there_and_only_by_who_wrote_it()
    {
        var noted = DossierRules.AddNote(Lopend().WithParticipant(YouthWorker), "Belde om tien.", Officer, Now).Allowed();
        Assert.IsType<Refusal.NotYourNote>(DossierRules.CorrectNote(noted, 1, "Belde om elf.", YouthWorker, Now).Refused());
        var corrected = DossierRules.CorrectNote(noted, 1, "Belde om elf.", Officer, Now).Allowed();
        Assert.Equal([("Belde om tien.", null), ("Belde om elf.", 1)], corrected.Private.Notes.Select(note => (note.Text, note.Corrects)));
        Assert.IsType<Refusal.AlreadyCorrected>(DossierRules.CorrectNote(corrected, 1, "Belde om twaalf.", Officer, Now).Refused());
        DossierRules.CorrectNote(corrected, 2, "Belde om twaalf.", Officer, Now).Allowed();
    }

    [Fact]
    public void An_agreement_is_with_somebody_who_takes_part()
    {
        Assert.Equal(
            "jongerenwerker doet niet mee in deze casus. Kies iemand die meedoet.",
            DossierRules.AddAgreement(Lopend(), "Bellen", YouthWorker.Who, Today, Officer, Now).Refused().Sentence);
        Assert.IsType<Refusal.DoesNotTakePart>(
            DossierRules.AddAgreement(Lopend().WithParticipant(Unsigned, ground: null), "Bellen", Unsigned.Who, Today, Officer, Now).Refused());
        DossierRules.AddAgreement(Lopend().WithParticipant(YouthWorker), "Bellen", YouthWorker.Who, Today, Officer, Now).Allowed();
    }

    [Fact]
    public void Who_agreed_to_do_it_the_owner_and_the_regisseur_settle_an_agreement_once()
    {
        var @case = Lopend().WithParticipant(YouthWorker).WithParticipant(Helper);
        var agreed = DossierRules.AddAgreement(@case, "Bellen", YouthWorker.Who, Today, Officer, Now).Allowed();
        Assert.IsType<Refusal.NotYourAgreement>(DossierRules.ChangeAgreement(agreed, 1, AgreementState.Klaar, null, null, Helper, Now).Refused());
        DossierRules.ChangeAgreement(agreed, 1, AgreementState.Vervallen, null, "niet nodig", Officer, Now).Allowed();

        var moved = DossierRules.ChangeAgreement(agreed, 1, AgreementState.Open, Today.AddDays(7), "ziek", YouthWorker, Now).Allowed();
        Assert.Equal((Today.AddDays(7), 1), (moved.Private.Agreements[0].When, moved.Private.Agreements[0].Moved));
        var done = DossierRules.ChangeAgreement(moved, 1, AgreementState.Klaar, null, null, YouthWorker, Now).Allowed();
        Assert.IsType<Decision.Unchanged>(DossierRules.ChangeAgreement(done, 1, AgreementState.Klaar, null, null, YouthWorker, Now));
        Assert.IsType<Refusal.AgreementIsSettled>(DossierRules.ChangeAgreement(done, 1, AgreementState.Open, Today.AddDays(9), "toch", YouthWorker, Now).Refused());
    }
}
