pub struct Drink {
    pub spirit: &'static str,
    pub mixer: Option<&'static str>,
    pub garnish: Option<&'static str>,
}

pub fn menu(drinks: &[Drink]) -> Vec<String> {
    let with =
        |word: &str, part: Option<&str>| part.map_or(String::new(), |p| format!(" {word} {p}"));
    drinks
        .iter()
        .map(|d| format!("{}{}{}", d.spirit, with(d.mixer), with(d.garnish)))
        .collect()
}
