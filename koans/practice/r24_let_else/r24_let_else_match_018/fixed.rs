pub struct Passport {
    pub holder: Option<String>,
    pub expires: Option<u16>,
    pub visas: Vec<Option<&'static str>>,
}

pub fn inspect(passport: Option<&Passport>, year: u16, country: &str) -> &'static str {
    let Some(Passport {
        holder: Some(_),
        expires: Some(expires),
        visas,
    }) = passport
    else {
        return "incomplete";
    };
    if *expires < year {
        return "expired";
    }
    if visas.contains(&Some("*")) || visas.iter().flatten().any(|visa| *visa == country) {
        "enter"
    } else {
        "no visa"
    }
}
