macro_rules! formula {
    ($($element:ident $count:literal)+) => {{
        let mut text = String::new();
        $(
            text.push_str(stringify!($element));
            if $count > 1 {
                text.push_str(&$count.to_string());
            }
        )+
        text
    }};
}

pub fn by_name(name: &str) -> Option<String> {
    match name {
        "water" => Some(formula!(H 2 O 1)),
        "glucose" => Some(formula!(C 6 H 12 O 6)),
        _ => None,
    }
}

pub fn label(name: &str, millilitres: u32) -> String {
    let formula = by_name(name).unwrap_or_else(|| "?".to_string());
    format!("{formula}, {millilitres} ml")
}
