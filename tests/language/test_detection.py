# ruff: noqa: RUF001  (letters of other alphabets are what is tested)
"""The language of a text: short texts in, codes out."""

import pytest

from analysis.language.detection import language_of, not_english

TEXTS = [
    (
        "fr",
        "La présidente Ada Lind a reçu le président Hugo Marsan à Oslo. Elle a déclaré "
        "que le détroit devait rester ouvert. M. Marsan l'a remerciée de son accueil.",
    ),
    (
        "ru",
        "Президент Ада Линд встретилась с президентом Уго Марсаном в Осло. Линд "
        "сказала, что рыболовный договор нужно подписать до осени.",
    ),
    (
        "de",
        "Bundeskanzler Tom Berg hat heute mit Ministerpräsidentin Eva Dahl telefoniert."
        " Er sagte, dass die Deiche halten werden und der Fluss nicht über die Ufer "
        "treten wird.",
    ),
    (
        "de",
        "Die beiden waren sich einig, dass man in so einer Lage also am besten den "
        "Hafen offen hält. Er will das tun, was im Vertrag steht.",
    ),
    (
        "es",
        "La presidenta Ada Lind recibió al presidente Hugo Marsan. Dijo que el estrecho"
        " debe permanecer abierto y que los dos países firmarán el acuerdo.",
    ),
    (
        "it",
        "Il presidente Hugo Marsan ha incontrato la presidente Ada Lind. Ha detto che "
        "lo stretto deve restare aperto.",
    ),
    ("und", "挪威总统林德在奥斯陆会见了马尔桑总统。林德表示,海峡必须保持开放。"),
    (
        "und",
        "リンド大統領はオスロでマルサン大統領と会談した。海峡は開かれていなければならないと述べた。",
    ),
    ("und", "린드 대통령은 오슬로에서 마르산 대통령을 만났다. 해협은 열려 있어야 한다고 말했다."),
    (
        "uk",
        "Президент Ада Лінд зустрілася з президентом Уго Марсаном в Осло. Лінд сказала,"
        " що протока має залишатися відкритою.",
    ),
    (
        "pt",
        "A presidente Ada Lind recebeu o presidente Hugo Marsan em Oslo. Disse que o "
        "estreito deve ficar aberto e que a conversa foi boa.",
    ),
    (
        "nl",
        "Premier Tom Berg sprak met premier Eva Dahl. Hij zei dat de dijken te laag "
        "zijn en dat we dit samen in orde maken.",
    ),
    (
        "pl",
        "Prezydent Ada Lind spotkała się z prezydentem Hugo Marsanem. Powiedziała, że "
        "cieśnina musi pozostać otwarta i że nie ma na to czasu.",
    ),
    (
        "sv",
        "Statsminister Eva Dahl träffade president Hugo Marsan. Hon sade att sundet "
        "måste vara öppet för alla.",
    ),
    (
        "tr",
        "Cumhurbaşkanı Ada Lind, Hugo Marsan ile görüştü. Lind, boğazın açık kalması "
        "gerektiğini ve bu konuda çok kararlı olduğunu söyledi.",
    ),
    (
        "ar",
        "التقت الرئيسة آدا ليند بالرئيس هوغو مارسان في أوسلو. وقالت إن المضيق يجب أن يبقى مفتوحا.",
    ),
    (
        "da",
        "Statsminister Eva Dahl mødtes med præsident Hugo Marsan i Oslo. Hun sagde, at "
        "sundet skal være åbent for alle.",
    ),
    (
        "fi",
        "Presidentti Eero Salonen tapasi pääministeri Eva Dahlin Helsingissä. Hän "
        "sanoi, että salmi on pidettävä auki ja että se ei ole vain heidän.",
    ),
    (
        "hu",
        "Ada Lind elnök Oslóban találkozott Hugo Marsan elnökkel. Azt mondta, hogy a "
        "szorosnak nyitva kell maradnia.",
    ),
    (
        "cs",
        "Prezidentka Ada Lind se v Oslu setkala s prezidentem Hugem Marsanem. Řekla, že"
        " průliv musí zůstat otevřený a že to není jen její přání.",
    ),
    (
        "ro",
        "Președinta Ada Lind s-a întâlnit cu președintele Hugo Marsan la Oslo. Ea a "
        "spus că strâmtoarea trebuie să rămână deschisă.",
    ),
    (
        "id",
        "Presiden Ada Lind bertemu dengan Presiden Hugo Marsan di Oslo. Ia mengatakan "
        "bahwa selat itu harus tetap terbuka.",
    ),
    (
        "vi",
        "Tổng thống Ada Lind đã gặp Tổng thống Hugo Marsan tại Oslo. Bà nói rằng eo "
        "biển phải được mở.",
    ),
    (
        "el",
        "Η πρόεδρος Άντα Λιντ συναντήθηκε με τον πρόεδρο Ούγκο Μαρσάν στο Όσλο. Είπε "
        "ότι το στενό πρέπει να μείνει ανοιχτό.",
    ),
    (
        "fa",
        "رئیس جمهور آدا لیند با رئیس جمهور هوگو مارسان در اسلو دیدار کرد. او گفت که "
        "تنگه باید باز بماند.",
    ),
    (
        "nb",
        "Statsminister Eva Dahl møtte president Hugo Marsan i Oslo. Hun sa at sundet må"
        " være åpent for alle.",
    ),
    ("en", "Ada Lind met Hugo Marsan."),
    (
        "en",
        "President Ada Lind received Prime Minister Hugo Marsan in Oslo on Monday afternoon.",
    ),
    ("en", "Lind, Marsan end Oslo talks, sign fishing treaty, open new consulate, visit port"),
    (
        "en",
        "OSLO, June 19 (Nordnytt) -- Norwegian Prime Minister Eva Dahl met French "
        "President Hugo Marsan here Monday.",
    ),
]


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_the_language_of_a_text(code, text):
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["", "Oslo", "12 May", "Ada Lind, Hugo Marsan, Eva Dahl"])
def test_what_tells_nothing_is_taken_for_english(text):
    assert language_of(text) == "en"


def test_words_of_another_language_in_an_english_text():
    text = "Lind said that the motto “liberté, égalité, la paix et la vie” was above the door."
    assert language_of(text) == "en"


def test_what_is_said_of_it():
    assert not_english("fr").startswith("the text is not in English but looks French, ")
    assert not_english("und").startswith("the text is not in English, ")
