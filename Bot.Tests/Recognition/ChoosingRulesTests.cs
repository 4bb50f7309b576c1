using TeamsSchakelpunt.Bot.Conversation.Recognition;
using Xunit;

namespace TeamsSchakelpunt.Tests.Recognition;

/// <summary>The eight choosing rules of section 10 of the domain, and those of section 4 for signal types.</summary>
public sealed class ChoosingRulesTests
{
    [Theory]
    [InlineData("meld verzuim, wie pakt dat op", "meld verzuim")]
    [InlineData("contact leerplicht over een spijbelaar", "contact leerplicht")]
    [InlineData("knelpunt: verzuim melden duurt te lang", "knelpunt")]
    [InlineData("ik wil niets melden, wie gaat er over nazorg?", "wie 4.2-nazorg")]
    [InlineData("geen melding, hoe bereik ik Raster", "contact raster")]
    [InlineData("ik wil niets melden", "onbekend")]
    public void Rule_1_a_command_word_at_the_start_wins_unless_denied(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Theory]
    [InlineData("wie doet nazorg", "wie 4.2-nazorg")]
    [InlineData("wie kan ik bellen bij Pactum", "contact pactum")]
    [InlineData("wie is de contactpersoon van de Ambelt", "contact ambelt")]
    [InlineData("Wat doet Raster?", "wie raster")]
    [InlineData("waar is het doorstroompunt voor", "wie rmc")]
    public void Rule_2_which_party_is_wie_and_how_to_reach_a_named_one_is_contact(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Theory]
    [InlineData("een jongen van 16 spijbelt elke dag", "meld verzuim")]
    [InlineData("ik wil een thuiszitter melden", "meld passende_plek")]
    [InlineData("wie pakt het op als een leerling op het vmbo spijbelt", "wie 4.3a-signalen")]
    [InlineData("een jongen van 19 is gestopt op het mbo, wie pakt dat op?", "wie 4.3b-vsv")]
    public void Rule_3_a_statement_about_one_youngster_is_meld_and_a_question_who_is_wie(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Theory]
    [InlineData("2026-0042 sluiten", "sluit 2026-0042")]
    [InlineData("kunnen we 2026/0042 met elkaar bespreken", "plan 2026-0042")]
    [InlineData("de regie van 2026 0042 moet naar een collega", "regisseur 2026-0042")]
    [InlineData("2026–0042", "casus 2026-0042")]
    [InlineData("hoe staat het met 2026#0042", "casus 2026-0042")]
    [InlineData("laat 2026-0042 zien", "casus 2026-0042")]
    public void Rule_4_a_number_with_the_verb_of_an_action_is_that_action(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Theory]
    [InlineData("wie zit er in het MDO", "wie 4.2-geen-vo-diploma")]
    [InlineData("ik wil een MDO plannen", "plan")]
    [InlineData("wie doet de warme overdracht", "wie 4.1-warme-overdracht")]
    [InlineData("ik wil een warme overdracht starten", "overdracht")]
    [InlineData("ik stel een regisseur voor", "regisseur")]
    public void Rule_5_a_wish_is_the_action_and_who_does_it_is_wie(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Theory]
    [InlineData("hoi", "help")]
    [InlineData("Goedemorgen allemaal!", "help")]
    [InlineData("Goedemorgen, mijn casussen graag", "mijn_casussen")]
    [InlineData("Pff wat een dag. Wie doet de nazorg?", "wie 4.2-nazorg")]
    [InlineData("hallo Schakelpunt, telefoonnummer Raster aub", "contact raster")]
    public void Rule_6_greetings_and_feelings_do_not_count(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Theory]
    [InlineData("jongen van 17 uit klas 3, niveau 2, 20 uur verzuim, melden", "meld verzuim")]
    [InlineData("12345", "onbekend")]
    [InlineData("0570 123456", "onbekend")]
    [InlineData("plan een casusbespreking op 12-03-2026", "plan")]
    public void Rule_7_other_numbers_are_no_slots(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Theory]
    [InlineData("Raster")]
    [InlineData("nazorg")]
    [InlineData("open de deur")]
    public void Rule_8_unsure_gives_choices_and_is_not_acted_upon(string text)
    {
        var read = Deventer.Recogniser.Recognise(text);

        Assert.True(read.Intent == Intent.Onbekend || !read.IsCertain);
        Assert.InRange(read.Alternatives.Count, 1, 3);
        Assert.Equal((read.Intent, read.Score), (read.Alternatives[0].Intent, read.Alternatives[0].Score));
    }

    [Theory]
    [InlineData("hij dreigde al te stoppen en is nu gestopt met het mbo", "gestopt")]
    [InlineData("ze is nergens ingeschreven en zit dus thuis, verzuim kun je het niet noemen", "niet_ingeschreven")]
    [InlineData("geen school wil hem hebben, hij is al weken afwezig", "passende_plek")]
    [InlineData("gezakt voor het examen en gaat van school", "geen_diploma")]
    [InlineData("zat op het mbo en is uitgeschreven", "gestopt")]
    [InlineData("thuis gaat het niet goed met ruzie en hij spijbelt", "zorgen")]
    [InlineData("hij spijbelt en thuis is er veel ruzie", "verzuim")]
    public void A_signal_has_one_type_by_precedence(string text, string type) => Assert.Equal($"meld {type}", Deventer.Read(text));

    [Theory]
    [InlineData("welke partners hebben geen kanaal", "overzicht_kanalen")]
    [InlineData("ontkoppel", "ontkoppel")]
    [InlineData("koppel ROC", "koppel aventus")]
    public void Channels_have_commands_of_their_own(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Theory]
    [InlineData("overzicht knelpunten", "overzicht_knelpunten")]
    [InlineData("toon de knelpunten", "overzicht_knelpunten")]
    [InlineData("welke knelpunten liggen er al?", "overzicht_knelpunten")]
    [InlineData("knelpuntenlijst", "overzicht_knelpunten")]
    [InlineData("knelpunt", "knelpunt")]
    [InlineData("knelpunten indienen", "knelpunt")]
    [InlineData("knelpunt de bus naar het leerbedrijf is te duur", "knelpunt")]
    [InlineData("ik wil een knelpunt doorgeven", "knelpunt")]
    public void A_knelpunt_is_handed_in_by_one_command_and_the_list_is_read_by_another(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));
}
