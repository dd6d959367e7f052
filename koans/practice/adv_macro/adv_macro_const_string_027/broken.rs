macro_rules! announcements {
    ($($name:ident: $($part:literal)+;)*) => {
        $(pub static $name: String = String::from(concat!($($part, " "),+));)*

        pub static ALL: &[(&str, &str)] = &[$((stringify!($name), $name.as_str())),*];
    };
}

announcements! {
    DEPART: "Mind the gap," "train" "departs";
    DELAY: "We are sorry" "for the delay";
}

pub fn say(name: &str, platform: u8) -> String {
    let text = ALL
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map_or("Attention please ", |entry| entry.1);
    format!("{text}(platform {platform})")
}

pub fn longest() -> usize {
    DEPART.len().max(DELAY.len())
}
