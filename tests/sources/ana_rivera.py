"""One invented person as every source gives her."""

import json
import zipfile
from html import escape
from pathlib import Path

from analyzers.career import Position, School
from tests.sources.pdf_of_profile import (
    BLACK,
    LIGHT,
    LIGHT_BLUE,
    MAIN,
    SIDEBAR,
    WIDTH_OF_MAIN,
    WIDTH_OF_SIDEBAR,
    Column,
    pdf,
    set_line,
)

NAME = "Ana Rivera"
HEADLINE = "US citizen IMG | Final-year medical student at Spice Isle University | Aspiring internal medicine resident"
ABOUT = (
    "I am applying for internal medicine residency in the 2027 Match, with an interest in care transitions and in "
    "teaching on rounds.\n\n"
    "Raised in Tampa, I went to school in Grenada (and came home for my clinical years): “ask why” came with me.\n\n"
    "What I look for in a program:\n• bedside teaching\n• time for quality improvement"
)
POSITIONS = (
    Position(
        "Quality Improvement Volunteer", "Bayfront Free Clinic", "2024-03", "", "I keep the recall list."
    ),
    Position("Scribe", "Bayfront Free Clinic", "2018-06", "2019-07"),
    Position("Tutor", "Palm Learning Center", "2017", "2018"),
)
EDUCATION = (
    School("Spice Isle University School of Medicine", "Doctor of Medicine - MD", "2019-08", "2027-05"),
    School("Tampa Bay College", "Bachelor of Science, Biology", "2015", "2019"),
)
PUBLICATIONS = (
    "Calling patients back after discharge: what a free clinic learned",
    "Ten minutes of teaching",
)
CERTIFICATIONS = ("Basic Life Support", "ECFMG Certificate, pending Step 2 CK")


def text_file(folder: Path) -> Path:
    path = folder / "profile.txt"
    path.write_text(f"{HEADLINE}\n\n{ABOUT}\n", encoding="utf-8")
    return path


def quoted(*cells: str) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\n"


def export(folder: Path) -> Path:
    first, last = NAME.split()
    tables = {
        "Profile.csv": "First Name,Last Name,Headline,Summary\n" + quoted(first, last, HEADLINE, ABOUT),
        "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
        + quoted(POSITIONS[0].company, POSITIONS[0].title, POSITIONS[0].description, "Tampa", "Mar 2024", "")
        + quoted(POSITIONS[1].company, POSITIONS[1].title, "", "Tampa", "Jun 2018", "Jul 2019")
        + quoted(POSITIONS[2].company, POSITIONS[2].title, "", "", "2017", "2018"),
        "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
        + quoted(EDUCATION[0].name, "Aug 2019", "May 2027", "", EDUCATION[0].degree, "")
        + quoted(EDUCATION[1].name, "2015", "2019", "", EDUCATION[1].degree, "Chess"),
        "Publications.csv": "Name,Published On,Description,Publisher,Url\n"
        + "".join(quoted(title, "Jan 4, 2026", "", "A journal", "") for title in PUBLICATIONS),
        "Certifications.csv": "Name,Url,Authority,Started On,Finished On,License Number\n"
        + "".join(quoted(name, "", "A board", "Jan 2026", "", "") for name in CERTIFICATIONS),
    }
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, table in tables.items():
            archive.writestr(name, table)
    return path


def pdf_pages(about: str = ABOUT) -> list[str]:
    """Her profile on two pages; the Experience begins on the first and ends on the second."""
    side = Column(SIDEBAR, WIDTH_OF_SIDEBAR)
    side.write("Contact", 13, LIGHT_BLUE).write("ana@example.org", 10.5)
    side.write("Top Skills", 13, LIGHT_BLUE, 20).write("Teaching\nQuality Improvement", 10.5)
    for head, entries in (("Certifications", CERTIFICATIONS), ("Publications", PUBLICATIONS)):
        side.write(head, 13, LIGHT_BLUE, 20)
        for entry in entries:
            side.write(entry, 10.5, above=12)
    main = Column(MAIN, WIDTH_OF_MAIN)
    main.write(NAME, 26).write(HEADLINE, 12).write("Tampa, Florida, United States", 12, LIGHT)
    if about:
        main.write("Summary", 15.75, above=18).write(about, 12)
    main.write("Experience", 15.75, above=18)
    main.write("Bayfront Free Clinic", 12).write("3 years 11 months", 10.5, LIGHT)
    main.write("Quality Improvement Volunteer", 11.5).write("March 2024 - Present (2 years 9 months)", 10.5)
    main.write("Tampa, Florida", 10.5, LIGHT).write("I keep the recall list.", 10.5, above=6)
    first = "\n".join((side.next_page(), main.next_page(), footer(1)))
    main.write("Scribe", 11.5).write("June 2018 - July 2019 (1 year 2 months)", 10.5)
    main.write("Tampa, Florida", 10.5, LIGHT)
    main.write("Palm Learning Center", 12, above=18).write("Tutor", 11.5).write("2017 - 2018 (1 year)", 10.5)
    main.write("Education", 15.75, above=18)
    main.write(EDUCATION[0].name, 12).write(f"{EDUCATION[0].degree}\xa0·\xa0(August 2019 - May 2027)", 10.5)
    main.write(EDUCATION[1].name, 12).write(f"{EDUCATION[1].degree}\xa0·\xa0(2015 - 2019)", 10.5)
    return [first, "\n".join((main.next_page(), footer(2)))]


def footer(number: int) -> str:
    return set_line(f"Page {number} of 2", 540, 30, 9, BLACK)


def pdf_file(folder: Path) -> Path:
    path = folder / "Profile.pdf"
    path.write_bytes(pdf(pdf_pages()))
    return path


def in_html(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def twice(text: str, hidden_class: str = "visually-hidden") -> str:
    """As LinkedIn writes it: once for the eye, once for screen readers."""
    return (
        f'<span aria-hidden="true"><!---->{in_html(text)}<!----></span><span class="{hidden_class}">'
        f"<!---->{in_html(text)}<!----></span>"
    )


def page(body: str, head: str = "") -> str:
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"
    )


def html_2026() -> str:
    key = "com.linkedin.sdui.profile.card.refACoAAExample"

    def entry(*lines: str, about: str = "") -> str:
        told = f'<span data-testid="expandable-text-box">{in_html(about)}</span>' if about else ""
        return (
            '<div componentkey="entity-collection-item-1">'
            + "".join(f"<p class='_a1'>{line}</p>" for line in lines)
            + f"{told}</div>"
        )

    first, second, third = POSITIONS
    return page(
        f"""
        <nav><p>Home</p><p>My Network</p></nav><main>
        <section componentkey="{key}Topcard"><div class="_9f"><h2>{NAME}</h2>
          <p style="display: none">· 2nd</p><p>· 1st</p><p>{HEADLINE}</p>
          <p>Bayfront Free Clinic · Spice Isle University</p><p>Tampa, Florida, United States</p><p>·</p>
          <p><a href="/in/ana-example/overlay/contact-info/">Contact info</a></p><p>500+ connections</p></div></section>
        <section id="{key}About"><h2>About</h2>
          <p><span data-testid="expandable-text-box">{in_html(ABOUT)}<button>… more</button></span></p></section>
        <section componentkey="{key}ExperienceTopLevelSection"><h2>Experience</h2>
          {entry(first.title, f"{first.company} · Part-time", "Mar 2024 - Present · 2 yrs 9 mos", "Tampa", about=first.description)}
          {entry(second.title, second.company, "Jun 2018 - Jul 2019 · 1 yr 2 mos", "Tampa")}
          {entry(third.title, third.company, "2017 - 2018 · 1 yr")}</section>
        <section componentkey="{key}EducationTopLevelSection"><h2>Education</h2>
          {entry(EDUCATION[0].name, EDUCATION[0].degree, "Aug 2019 – May 2027")}
          {entry(EDUCATION[1].name, EDUCATION[1].degree, "2015 – 2019")}</section></main>"""
    )


def html_2022(hidden_class: str = "visually-hidden") -> str:
    def shown(text: str) -> str:
        return twice(text, hidden_class)

    def lines(title: str, *second: str, dates: str, about: str = "", inner: str = "") -> str:
        told = f'<div class="inline-show-more-text">{shown(about)}</div>' if about else ""
        below = "".join(f'<span class="t-14 t-normal">{shown(line)}</span>' for line in second)
        return (
            f'<div class="t-bold">{shown(title)}</div>{below}'
            f'<span class="t-14 t-normal t-black--light">{shown(dates)}</span>'
            f'<span class="t-14 t-normal t-black--light">{shown("Tampa, Florida")}</span>{told}{inner}'
        )

    first, second, third = POSITIONS
    roles = (
        f"<li>{lines(first.title, dates='Mar 2024 - Present · 2 yrs 9 mos', about=first.description)}</li>"
        f"<li>{lines(second.title, dates='Jun 2018 - Jul 2019 · 1 yr 2 mos')}</li>"
    )
    together = lines(first.company, "Part-time · 3 yrs 11 mos", dates="", inner=f"<ul>{roles}</ul>")
    return page(
        f"""
        <section class="artdeco-card"><h1 class="text-heading-xlarge inline">{NAME}</h1>
          <div class="text-body-medium break-words">\n   {HEADLINE}\n </div></section>
        <section class="artdeco-card"><div id="about"></div><h2>{shown("About")}</h2>
          <div class="inline-show-more-text inline-show-more-text--is-collapsed">{shown(ABOUT)}
          <button>…see more</button></div></section>
        <section class="artdeco-card"><div id="experience"></div><ul>
          <li class="artdeco-list__item">{together}</li>
          <li class="artdeco-list__item">{lines(third.title, f"{third.company} · Seasonal", dates="2017 - 2018 · 1 yr")}</li>
        </ul></section>
        <section class="artdeco-card"><div id="education"></div><ul>
          <li class="artdeco-list__item">{lines(EDUCATION[0].name, EDUCATION[0].degree, dates="Aug 2019 - May 2027")}</li>
          <li class="artdeco-list__item">{lines(EDUCATION[1].name, EDUCATION[1].degree, dates="2015 - 2019")}</li>
        </ul></section>"""
    )


def html_public() -> str:
    def dates(first: str, last: str = "") -> str:
        until = f"<time>{last}</time>" if last else "Present"
        return f'<span class="date-range"><time>{first}</time> - {until}</span>'

    def job(position: Position, first: str, last: str = "") -> str:
        told = (
            f'<p class="show-more-less-text__text--less">{position.description}</p>'
            if position.description
            else ""
        )
        return (
            f'<li class="profile-section-card experience-item"><h3>{position.title}</h3><h4>{position.company}</h4>'
            f'{dates(first, last)}<div class="experience-item__description">{told}</div></li>'
        )

    def school(item: School, first: str, last: str) -> str:
        return (
            f'<li class="profile-section-card education__list-item"><h3>{item.name}</h3><h4><span>{item.degree}</span>'
            f"</h4>{dates(first, last)}</li>"
        )

    first, second, third = POSITIONS
    told = {"@graph": [{"@type": "Person", "name": NAME, "jobTitle": ["***** **", "*****"]}]}
    return page(
        f"""
        <div class="top-card-layout"><h1 class="top-card-layout__title">{NAME}</h1>
          <h2 class="top-card-layout__headline">{HEADLINE}</h2></div>
        <section class="core-section-container summary"><h2>About</h2>
          <div class="core-section-container__content"><p>{in_html(ABOUT)}</p></div></section>
        <ul class="experience__list">{job(first, "Mar 2024")}{job(second, "Jun 2018", "Jul 2019")}
          {job(third, "2017", "2018")}</ul>
        <ul class="education__list">{school(EDUCATION[0], "Aug 2019", "May 2027")}
          {school(EDUCATION[1], "2015", "2019")}</ul>
        <form id="join-form" action="/authwall"><label>Sign in to see more</label></form>""",
        f"<meta property='og:title' content='{NAME} - Student | LinkedIn'>"
        f"<script type='application/ld+json'>{json.dumps(told)}</script>",
    )


def html_file(folder: Path, html: str) -> Path:
    path = folder / "profile.html"
    path.write_text(html, encoding="utf-8")
    return path
