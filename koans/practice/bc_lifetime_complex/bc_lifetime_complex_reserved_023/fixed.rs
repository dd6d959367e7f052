pub struct Language {
    pub code: &'static str,
    months: &'static [&'static str],
}

pub const GERMAN: Language = Language {
    code: "de",
    months: &["Januar", "Februar", "März"],
};

pub const FRENCH: Language = Language {
    code: "fr",
    months: &["janvier", "février", "mars"],
};

pub fn language(code: &str) -> Option<&'static Language> {
    [&GERMAN, &FRENCH].into_iter().find(|l| l.code == code)
}

pub fn month(code: &str, number: usize) -> Result<&'static str, String> {
    let lang = language(code).ok_or_else(|| format!("no language {code}"))?;
    let index = number.checked_sub(1).ok_or("months start at 1")?;
    lang.months
        .get(index)
        .copied()
        .ok_or_else(|| format!("{}: no month {number}", lang.code))
}
